import {
  SEATS_IN_HOUSE,
  type CountyUnderPoll,
  type ExitPollFigures,
  type SeatRange,
} from '../../write/exit-poll-figures.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { regionWords } from '../places.ts';
import { apart } from './council-names.ts';
import { number } from './figures.ts';
import { adjective, headlineName, namesListed, who } from './sides.ts';

/** Words on an exit poll are locked: it suggests, and what follows from it would be. */

const NEEDED = Math.floor(SEATS_IN_HOUSE / 2) + 1;

function bySeats({ seats }: ExitPollFigures) {
  return seats.toSorted((a, b) => apart(a.party) - apart(b.party) || b.seats - a.seats);
}

export function exitPollHeadline(voice: Voice, figures: ExitPollFigures): string {
  const [first] = bySeats(figures);
  if (!first) return 'Exit poll';
  const majority = 2 * first.seats - SEATS_IN_HOUSE;
  if (majority > 0) return `Exit poll suggests ${adjective(voice, first.party)} majority of ${majority}`;
  return `Exit poll suggests hung Parliament, ${headlineName(voice, first.party)} largest`;
}

export function exitPollLead(voice: Voice, figures: ExitPollFigures): readonly Sentence[] {
  const [first, ...others] = bySeats(figures);
  if (!first) return [];
  const of = number(SEATS_IN_HOUSE, 'seats', 'house-of-commons');
  const most = number(first.seats, 'exit poll seats', first.party);
  const majority = 2 * first.seats - SEATS_IN_HOUSE;
  const lead =
    majority > 0
      ? said`The exit poll suggests a majority of ${number(majority, 'exit poll majority', first.party)} for ${who(voice, first.party)}, with ${most} of the ${of} seats.`
      : said`The exit poll suggests that no party would have a majority: ${who(voice, first.party)} would be the largest with ${most} of the ${of} seats, ${number(NEEDED - first.seats, 'short of a majority', first.party)} short.`;
  const rest = others
    .filter(({ seats }) => seats > 0)
    .slice(0, 5)
    .map(
      ({ party, seats }, index) =>
        said`${who(voice, party)}${index === 0 ? ' would have ' : ' '}${number(seats, 'exit poll seats', party)}`,
    );
  return [lead, rest.length > 0 ? sentenceCase(said`${listing(rest)}.`) : NOTHING, changeSentence(voice, figures)];
}

/** What that would be beside the election before. */
function changeSentence(voice: Voice, { seats, before }: ExitPollFigures): Sentence {
  if (!before) return NOTHING;
  const moved = seats
    .map(({ party, seats: now }) => ({
      party,
      change: now - (before.seats.find((each) => each.party === party)?.seats ?? 0),
    }))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 2)
    .filter(({ change }) => change !== 0);
  const parts = moved.map(
    ({ party, change }) =>
      said`${number(Math.abs(change), 'net change', party)} ${change > 0 ? 'more' : 'fewer'} for ${who(voice, party)}`,
  );
  const then = before.notional ? `on the notional result of ${before.year}` : `in ${before.year}`;
  return parts.length === 0 ? NOTHING : said`That would be ${listing(parts)} than ${then}.`;
}

/** The region as ranges. */
export function regionRanges(voice: Voice, { region }: ExitPollFigures): readonly Sentence[] {
  if (!region || region.ranges.length === 0) return [];
  const parts = region.ranges.map(
    (range, index) => said`${who(voice, range.party)}${index === 0 ? ' would have ' : ' '}${rangeWords(range)}`,
  );
  return [
    said`In ${regionWords(region)}, on our illustration, ${listing(parts)}.`,
    said`That is our reading of the national totals; the exit poll itself says nothing of any one seat.`,
  ];
}

/** `between 22 and 42`, `up to four`, `nine`. */
function rangeWords({ party, low, high }: SeatRange): Sentence {
  const figure = (seats: number) => number(seats, 'illustration', party);
  if (low === high) return figure(low);
  return low === 0 ? said`up to ${figure(high)}` : said`between ${figure(low)} and ${figure(high)}`;
}

/** Each county: what both methods say would change hands, and where they cannot say. */
export function countySentences(voice: Voice, county: CountyUnderPoll): readonly Sentence[] {
  const { changes, cannotSay, stays } = county;
  const moves = [...Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values()].map((seats) => {
    const { from, to } = seats[0]!;
    return seatsThat(
      county,
      seats.map(({ seat }) => seat),
      `would go from ${who(voice, from)} to ${who(voice, to)}`,
    );
  });
  const unsure = cannotSay.length === 0 ? [] : [seatsThat(county, cannotSay, 'could go either way')];
  const told = [...moves, ...unsure];
  const [first, ...others] = told;
  const place = regionWords({ name: county.county, kind: 'county' });
  if (!first) return [said`In ${place} no seat would change hands.`];
  const kept = number(stays, 'illustration', county.county);
  const stay =
    stays === 1 ? said`the ${kept} other would stay as it is` : said`the other ${kept} would stay as they are`;
  const rest = stays === 0 ? [] : [stay];
  return [said`In ${place}, ${first}.`, ...[...others, ...rest].map((each) => said`${sentenceCase(each)}.`)];
}

/** `Aylesbury could go either way`, `three seats could go either way: A; B and C; and D`. */
function seatsThat({ county }: CountyUnderPoll, seats: readonly string[], what: string): Sentence {
  if (seats.length === 1) return said`${seats[0]!} ${what}`;
  return said`${number(seats.length, 'illustration', county)} seats ${what}: ${namesListed(seats)}`;
}

export function watchSentences({ watch = [] }: ExitPollFigures): readonly Sentence[] {
  if (watch.length === 0) return [];
  const names = watch.map(({ seat, expected }) => (expected ? `${seat} (about ${expected})` : seat));
  const lead = names.length === 1 ? 'The seat that would tell us' : 'Seats that would tell us';
  return [said`${lead} whether it is right: ${namesListed(names)}.`];
}

/** What an exit poll is, and is not. */
export function howItWorks(): readonly Sentence[] {
  return [
    said`An exit poll asks people who have just voted, at a sample of polling stations in Great Britain, how they voted.`,
    said`It measures the change since the last election; it does not say what would happen in any one seat, and has no sample in Northern Ireland.`,
  ];
}

export function pastErrors(voice: Voice, { past = [] }: ExitPollFigures): readonly Sentence[] {
  const [last] = past.toSorted((a, b) => (a.year < b.year ? 1 : -1));
  if (!last) return [];
  const worst = past.toSorted((a, b) => Math.abs(b.said - b.won) - Math.abs(a.said - a.won))[0]!;
  const since = past.map(({ year }) => year).toSorted()[0]!;
  const told = (each: typeof last) =>
    said`${number(each.said, 'exit poll seats', each.party)} seats for ${who(voice, each.party)}, who won ${number(each.won, 'seats won', each.party)}`;
  const first = said`In ${last.year} the exit poll suggested ${told(last)}.`;
  return worst === last
    ? [first]
    : [first, said`Of those since ${since} the furthest out was that of ${worst.year}: ${told(worst)}.`];
}
