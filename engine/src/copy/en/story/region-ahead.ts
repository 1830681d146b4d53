import {
  countBy,
  countElected,
  countHoldings,
  margins,
  type Difference,
  type Target,
  type TargetList,
} from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { houseLine, swingShown } from '../../house-line.ts';
import { ledeFigures, type WithinReach } from '../../lede-figures.ts';
import { thousands } from '../../numbers.ts';
import type { RegionAhead } from '../../write/region-scope.ts';
import { figure, listing, NOTHING, numbersMarked, said, sentenceCase, strung } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { differenceSentence, knownDate } from '../differences.ts';
import { regionWords } from '../places.ts';
import { capital } from '../words.ts';
import { number } from './figures.ts';
import { adjective, seatName, who } from './sides.ts';
import { seatHolder, wonOf } from './region-night.ts';

/** A region before a poll: who holds what, what changed, what is in reach. */

/** `The Conservatives hold 58 of the 69 seats in Anglia, Labour seven and the Liberal Democrats one.` */

export function holdersSentence(voice: Voice, { region, held }: RegionAhead): Sentence {
  const counts = countHoldings(held);
  const past = held[0]?.atDissolution !== undefined;
  const parties = counts.filter(({ party }) => party !== 'vacant' && party !== 'awaiting');
  const vacant = counts.find(({ party }) => party === 'vacant')?.seats ?? 0;
  if (parties.length === 0) return NOTHING;
  const parts = parties.map(({ party, seats }, index) => {
    if (index > 0)
      return said`${seatHolder(voice, party, seats)} ${number(seats, 'seats held', `${region.id}/${party}`)}`;
    const seatsHeld = wonOf(seats, held.length, region, party, 'seats held');
    return said`${who(voice, party)} ${past ? 'held' : 'hold'} ${seatsHeld}${past ? ' when Parliament was dissolved' : ''}`;
  });
  const [first, ...others] = parts;
  const rest = others.length === 0 ? NOTHING : said`, ${others.length === 1 ? 'and ' : ''}${listing(others)}`;
  const empty =
    vacant === 0 ? NOTHING : said`; ${number(vacant, 'seats vacant', region.id)} ${vacant === 1 ? 'is' : 'are'} vacant`;
  return sentenceCase(said`${first!}${rest}${empty}.`);
}

/** What the parties had won, where that is not what they hold. */
export function wonSentence(voice: Voice, { region, held, general }: RegionAhead): Sentence {
  const now = new Map(countHoldings(held).map(({ party, seats }) => [party, seats]));
  const won = countElected(held).filter(({ party }) => party !== 'awaiting');
  const year = general.polledOn.slice(0, 4);
  if (won.every(({ party, seats }) => now.get(party) === seats))
    return said`That is as it was after the ${year} general election.`;
  const parts = won.map(
    ({ party, seats }, index) =>
      said`${seatHolder(voice, party, seats)}${index === 0 ? ' won ' : ' '}${number(seats, 'seats won', `${region.id}/${party}`)}`,
  );
  return said`At the ${year} general election ${listing(parts)}.`;
}

/** What is in reach of whom. */
export function reachSentences(voice: Voice, { region, held }: RegionAhead): readonly Sentence[] {
  const { threat, chance, seats, leaders } = ledeFigures(voice.record, held);
  const size = ({ under }: WithinReach) =>
    `less than ${under}${voice.style.percent === '%' ? '' : ' '}${voice.style.percent}`;
  const count = ({ seats: many, from, to }: WithinReach) =>
    number(many, 'seats within reach', `${region.id}/${from}/${to}`);
  if (leaders.length !== 1 || seats === 0) return [];
  return [
    threat
      ? said`On a swing of ${size(threat)} from ${who(voice, threat.from)}, ${who(voice, threat.to)} would gain ${count(threat)} ${threat.seats === 1 ? 'seat' : 'seats'}.`
      : NOTHING,
    chance
      ? said`On a swing of ${size(chance)} from ${who(voice, chance.from)}, ${who(voice, chance.to)} would gain ${count(chance)} ${chance.seats === 1 ? 'seat' : 'seats'}.`
      : NOTHING,
  ];
}

/** One event since the last general election. */
export function eventLine(voice: Voice, difference: Difference): Sentence {
  const { date, certainty, area } = difference;
  const text = differenceSentence(difference, voice.parties);
  const subject = `${area.slug}/${date}`;
  return said`${capital(knownDate(date, certainty))}, ${seatName(area)}: ${difference.kind === 'by-election' ? numbersMarked(text, 'majority', subject) : text}`;
}

/** Over a party's list. */
export function targetsHeading(voice: Voice, { question, targets }: TargetList): Sentence {
  const name = adjective(voice, question.party);
  const first = targets[0];
  if (!first) return NOTHING;
  const base =
    question.election.kind === 'notional'
      ? `the notional result of ${question.election.polledOn.slice(0, 4)}`
      : question.election.polledOn.slice(0, 4);
  return said`${name} targets, by the swing needed on ${base}`;
}

/** A row of a target list as the house writes it, with its figures marked. */
export function targetLine(voice: Voice, target: Target): Sentence {
  const text = houseLine(target, voice.style.line, voice.style, voice.parties);
  const { slug } = target.area;
  const figures = [
    { shown: thousands(target.majority), name: 'majority', subject: slug },
    { shown: swingShown(target, voice.style), name: 'required swing', subject: `${slug}/${target.challenger.party}` },
  ];
  let from = text.indexOf(target.area.name) + target.area.name.length;
  const parts: (string | Sentence)[] = [text.slice(0, Math.max(from, 0))];
  for (const { shown, name, subject } of figures) {
    const at = text.indexOf(shown, from);
    if (at === -1) continue;
    parts.push(text.slice(from, at), figure(shown, name, subject));
    from = at + shown.length;
  }
  return strung([...parts, text.slice(from)]);
}

/** Where the seats are to be fought for the first time: who would have won them. */
export function newBoundariesSentence(voice: Voice, { region, votes: base }: RegionAhead): Sentence {
  const all = margins(voice.record, region, base);
  const won = countBy(all.map(({ winner }) => winner.party));
  const parts = won.map(({ party, seats }, index) => {
    if (index === 0) return said`${who(voice, party)} would have won ${wonOf(seats, all.length, region, party)}`;
    return said`${seatHolder(voice, party, seats)} ${number(seats, 'seats won', `${region.id}/${party}`)}`;
  });
  const [first, ...others] = parts;
  if (!first) return NOTHING;
  const rest = others.length === 0 ? NOTHING : said`, ${others.length === 1 ? 'and ' : ''}${listing(others)}`;
  return said`The seats have new boundaries. On the notional result of ${base.polledOn.slice(0, 4)}, ${first}${rest}.`;
}

export function aheadHeadline({ region }: RegionAhead): string {
  return `${capital(regionWords(region))}: where it could be won or lost`;
}

/** Where a European election has been held since: what it was is said beside the district's shares. */
export function europeanSince(election: string): string {
  return `the European election of ${longDate(election.slice(-10))}`;
}
