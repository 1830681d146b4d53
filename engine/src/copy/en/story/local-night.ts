import { ratio } from '../../../psephology/index.ts';
import type { RegionOn } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { regionWords } from '../places.ts';
import { capital } from '../words.ts';
import { apart, councilName } from './council-names.ts';
import { number, perCent } from './figures.ts';
import { headlineName, who } from './sides.ts';

/** A region's councils on a night of local elections. */

export function localHeadline(voice: Voice, answer: RegionOn): string {
  const { region, changed, rows } = answer;
  const won = wonBy(answer);
  const place = capital(regionWords(region));
  if (changed.length === 1 && rows.length === 1) return `${place}: control of the council changes hands`;
  if (changed.length === 1) return `${place}: control of one council changes hands`;
  const [first] = won.filter(({ party }) => apart(party) < 0);
  return first && first.seats === won[0]!.seats
    ? `${place}: ${headlineName(voice, first.party)} win most council seats`
    : `${place}: council elections`;
}

/** How many voted, and who won most. */
export function localLead(voice: Voice, answer: RegionOn, fresh: boolean): readonly Sentence[] {
  const { region, rows, night, seatsUp } = answer;
  const id = region.id;
  if (rows.length === 0)
    return [
      said`No council in ${regionWords(region)} voted${fresh ? '' : ` on ${longDate(night)}`}, as far as is held.`,
    ];
  const of = wonBy(answer)[0]?.of ?? seatsUp;
  const day = fresh ? '' : ` on ${longDate(night)}`;
  const [only] = rows;
  const up = said`${number(of, 'seats up', id)} councillors`;
  // One council is named: a set of seats may have its name, and is not it.
  if (rows.length === 1)
    return [
      of > 0
        ? said`Voters elected ${up} to ${councilName(only!.council)}${day}.`
        : said`There was an election to ${councilName(only!.council)}${day}.`,
      seatsSentence(voice, answer),
    ];
  const councils = said`${number(rows.length, 'councils', id)} councils`;
  const lead =
    of > 0
      ? said`Voters in ${regionWords(region)} elected ${up} to ${councils}${day}.`
      : said`There were elections to ${councils} in ${regionWords(region)}${day}.`;
  return [lead, seatsSentence(voice, answer)];
}

/** Seats won by party; of one council as its own story tells them, which may keep fewer parties apart. */
function wonBy({ won, rows: [only, ...others] }: RegionOn): RegionOn['won'] {
  const own = others.length === 0 ? (only?.parties ?? []).filter((line) => line.won) : [];
  if (own.length === 0) return won;
  const of = own.reduce((sum, line) => sum + line.won!, 0);
  return own.map((line) => ({ party: line.party, seats: line.won!, of }));
}

function seatsSentence(voice: Voice, answer: RegionOn): Sentence {
  const { region } = answer;
  const some = wonBy(answer)
    .filter(({ seats }) => seats > 0)
    .toSorted((a, b) => apart(a.party) - apart(b.party) || b.seats - a.seats)
    .slice(0, 5);
  const parts = some.map(({ party, seats, of }, index) => {
    const count = number(seats, 'seats won', `${region.id}/${party}`);
    if (index > 0) return said`${who(voice, party)} ${count}`;
    const share = perCent(voice, ratio(seats, of), 'share of seats', `${region.id}/${party}`);
    return said`${who(voice, party)} won ${count}, ${share} of them`;
  });
  const [first, ...others] = parts;
  if (!first) return NOTHING;
  return sentenceCase(others.length === 0 ? said`${first}.` : said`${first}; ${listing(others)}.`);
}

/** Councillors gained and lost over the councils known before and after. */
export function councillorsSentence(
  voice: Voice,
  { councillors, councillorsOf, region, baseline, rows }: RegionOn,
): Sentence {
  const moved = councillors.filter(({ change }) => change !== 0).toSorted((a, b) => b.change - a.change);
  if (moved.length === 0 || councillorsOf.length === 0) return NOTHING;
  const side = (up: boolean) =>
    (up ? moved.filter(({ change }) => change > 0) : moved.filter(({ change }) => change < 0).toReversed()).map(
      ({ party, change }, index) =>
        said`${who(voice, party)}${index > 0 ? '' : up ? ' gained' : ' lost'} ${number(Math.abs(change), 'net change', `${region.id}/${party}`)}${index > 0 ? '' : Math.abs(change) === 1 ? ' seat' : ' seats'}`,
    );
  const parts = [side(true), side(false)].filter((each) => each.length > 0).map((each) => listing(each));
  const against = baseline === 'eve of poll' ? 'the eve of poll' : 'the poll at which the seats were last fought';
  const told = parts.length === 2 ? said`${parts[0]!}; ${parts[1]!}` : parts[0]!;
  if (rows.length === 1) return said`Compared with ${against}, ${told}.`;
  const councils = said`${number(councillorsOf.length, 'councils known', region.id)} ${councillorsOf.length === 1 ? 'council' : 'councils'}`;
  return said`On the ${councils} known before and after, and against ${against}, ${told}.`;
}
