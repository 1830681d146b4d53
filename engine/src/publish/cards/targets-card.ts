import {
  andMore,
  baselineTag,
  capital,
  DISCLAIMER,
  figuresFrom,
  houseLine,
  regionWords,
  swingShown,
  thousands,
  type HouseStyle,
} from '../../copy/index.ts';
import { compare, ratio } from '../../psephology/index.ts';
import { sourcesOf, type ElectoralRecord, type TargetList } from '../../record/index.ts';
import type { Card } from './card.ts';
import { coloursOf } from './colours.ts';

/** Ten points behind the winner is a swing of five. */
const FIVE_POINTS = ratio(5, 100);
/** Lines of the list that the alternative text repeats. */
const SAID = 8;

/** The card of a target list: the seats that one party could take, nearest first. */
export function targetsCard(record: ElectoralRecord, list: TargetList, style: HouseStyle): Card {
  const { question, targets } = list;
  const party = record.parties().get(question.party)!;
  const within = targets.filter((target) => compare(target.swing.half, FIVE_POINTS) <= 0).length;
  const title = `${party.name} targets in ${regionWords(question.region)}`;
  const first = targets[0];
  const publishers = first ? sourcesOf(record, first.winner.cite).map((each) => each.publisher) : [];
  const lines = targets.slice(0, SAID).map((target) => houseLine(target, style.line, style, record.parties()));
  const rest = targets.length > SAID ? [`${capital(andMore(targets.length - SAID, 'seat'))}.`] : [];
  return {
    kicker: `Swing needed on the ${baselineTag(question.election)}`,
    title,
    stamp: baselineTag(question.election),
    big: {
      value: String(within),
      label: `${within === 1 ? 'seat' : 'seats'} within 10 points of the winner`,
      colours: coloursOf(record, party.id),
    },
    segments: [],
    // Only a drawn card asks for these; a page wants its words alone, and a list may have six hundred seats.
    get rows() {
      return targets.map((target) => ({
        colours: coloursOf(record, target.winner.party),
        name: target.area.name,
        note: `${record.parties().get(target.winner.party)?.short ?? ''} ${thousands(target.majority)}`,
        figures: [swingShown(target, style)],
      }));
    },
    get more() {
      return targets.map((_, index) => andMore(targets.length - index, 'seat'));
    },
    foot: figuresFrom(publishers),
    alt: [
      `${title}, ${baselineTag(question.election)}.`,
      ...lines.map((line) => `${line}.`),
      ...rest,
      DISCLAIMER,
      `${figuresFrom(publishers)}.`,
    ].join(' '),
  };
}
