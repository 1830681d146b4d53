import { ratio } from '../../../psephology/index.ts';
import { areaKey, areasIn, marginRanks, margins, type Election, type Region } from '../../../record/index.ts';
import { placed } from '../../en/words.ts';
import { thousands } from '../../numbers.ts';
import { contestsMeant } from '../bind/contests.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/where.ts';
import { AMONG_RULES, FIRST_HERE_RULES, FIRST_RULES, OF_ALL_RULES, RANK_RULES } from '../en/ranks.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, weigh, type Check, type Draft, type Reading } from '../judge.ts';
import { tokensAt, wordsOfStatement } from '../frame.ts';
import type { SeatName } from '../names/entity.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { whereAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

type Order = 'smallest' | 'largest';

/** Places by size of majority, by votes or by share, among the seats of a region or of the country. */
export function ranks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const { frame } = view;
  const drafts = new Map<number, Draft>();
  const add = (draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part)) drafts.set(draft.part, draft);
  };
  for (const { order, rules } of RANK_RULES)
    for (const found of findAll(frame, rules)) add(rankOf(view, found.parts['o']!, order));
  for (const found of findAll(frame, AMONG_RULES)) add(among(view, found.parts['n']!));
  for (const { order, rules } of OF_ALL_RULES) {
    for (const found of findAll(frame, rules)) {
      const draft = ofAll(view, found.parts['n']!, order);
      add(draft && { ...draft, tokens: tokensAt(frame, found.start, found.end) });
    }
  }
  for (const { order, rules } of FIRST_RULES) {
    for (const found of findAll(frame, rules)) {
      const seat = whereAt(frame, found.parts['w']!).find((each): each is SeatName => each.type === 'seat');
      if (seat) add({ ...firstOf(view, found.parts['w']!, seat, order), words: wordsOfStatement(frame, found) });
    }
  }
  if (drafts.size > 0) return [...drafts.values()];
  for (const { order, rules } of FIRST_HERE_RULES) {
    for (const found of findAll(frame, rules)) {
      const next = frame.places.findIndex((place) => place >= found.start);
      const part = next === -1 ? frame.parts.length : next;
      const { of, sure } = seatsFor(view, part);
      const within = regionsIn(view, found);
      const draft = of[0] && firstOf(view, part, of[0], order, sure, within);
      if (draft) add({ ...draft, part: found.start, tokens: tokensAt(frame, found.start, found.end) });
    }
  }
  return [...drafts.values()];
}

interface Place {
  readonly byVotes: number;
  readonly byShare: number;
  readonly of: number;
  readonly reading: Omit<Reading, 'value'>;
}

function placesOfSeat(
  view: View,
  seat: SeatName,
  part: number,
  order: Order,
  regions: readonly Region[],
): readonly Place[] {
  const { likely } = contestsMeant(view, seat, part);
  return likely.flatMap((contest) => {
    if (contest.election.kind === 'by-election') return [];
    return regions.flatMap(
      (region) => placeIn(view, contest.election, region, areaKey(contest.area), order, contestName(contest)) ?? [],
    );
  });
}

function placeIn(
  { record }: View,
  election: Election,
  region: Region,
  key: string,
  order: Order,
  name: string,
): Place | undefined {
  if (!region.members.has(election.boundarySet)) return undefined;
  const all = margins(record, region, election);
  const own = all.find(({ area }) => areaKey(area) === key);
  const ranks = own && marginRanks(all).get(key);
  if (!own || !ranks) return undefined;
  const turned = (place: number) => (order === 'smallest' ? place : ranks.of + 1 - place);
  const [byVotes, byShare] = [turned(ranks.byVotes.place), turned(ranks.byShare.place)];
  const sum = `By majority, ${order} first, ${name} (${thousands(own.majority)}) stands ${placed(byVotes)} by votes and ${placed(byShare)} by share of the ${ranks.of} in ${region.name}: that`;
  return {
    byVotes,
    byShare,
    of: ranks.of,
    reading: { subject: own.area.name, sum, cites: [own.winner.cite, own.runnerUp.cite] },
  };
}

function rankOf(view: View, part: number, order: Order): Draft {
  const seats = seatsFor(view, part);
  const regions = regionsFor(view, part);
  const [seat] = seats.of;
  const readings = (of: readonly Region[]): readonly Reading[] =>
    (seat ? placesOfSeat(view, seat, part, order, of) : []).flatMap(({ byVotes, byShare, reading }) =>
      [...new Set([byVotes, byShare])].map((place) => ({ ...reading, value: ratio(place) })),
    );
  const likely = regions.sure ? regions.of.slice(0, 1) : regions.of;
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'rank',
    readings: readings(likely),
    sure: seats.sure,
    without: WITHOUT.contest,
  });
}

/** The sets of seats that a statement names itself: `the closest Welsh result of all`. */
function regionsIn({ frame }: View, { start, end }: Found): readonly Region[] {
  return frame.places.flatMap((place, at) =>
    place < start || place >= end
      ? []
      : whereAt(frame, at).flatMap((each) => (each.type === 'region' ? [each.region] : [])),
  );
}

/** The first of a set; where the text names none, the region or the country may be meant, and no other is contradicted. */
function firstOf(
  view: View,
  part: number,
  seat: SeatName,
  order: Order,
  clear = true,
  within: readonly Region[] = [],
): Draft {
  const regions = regionsFor(view, part);
  const likely = within.length > 0 ? within : regions.sure ? regions.of.slice(0, 1) : regions.of;
  const sure = clear && (within.length > 0 || regions.sure);
  const checks = placesOfSeat(view, seat, part, order, likely).map(({ byVotes, byShare, of, reading }): Check => ({
    holds: byVotes === 1 || byShare === 1,
    subject: seat.name,
    computed: `${placed(byVotes)} of ${of}`,
    truth: reading.sum.replace(/: that$/, '.'),
    cites: reading.cites,
  }));
  return weigh({ part, kind: 'rank', checks, sure, without: WITHOUT.contest });
}

/** Among how many seats a place is. */
function among(view: View, part: number): Draft {
  const regions = regionsFor(view, part);
  const [seat] = seatsFor(view, part).of;
  const readings = (seat ? contestsMeant(view, seat, part).likely : []).flatMap(({ election }) =>
    regions.of.flatMap((region): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const value = ratio(areasIn(region, election.boundarySet).length);
      return [
        {
          subject: region.name,
          value,
          sum: `The number of seats in ${region.name} at the ${election.polledOn.slice(0, 4)} general election`,
          cites: [],
        },
      ];
    }),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'seats',
    readings,
    sure: regions.sure || /\bof the (?:whole )?election\b/.test(view.frame.line),
  });
}

/** The first of a number of seats that the sentence gives: both are held against the record. */
function ofAll(view: View, part: number, order: Order): Draft | undefined {
  const seats = seatsFor(view, part);
  const regions = regionsFor(view, part);
  const [seat] = seats.of;
  if (!seat) return undefined;
  const { value } = figureAt(view.frame, part);
  const checks = placesOfSeat(view, seat, part, order, regions.of).map(({ byVotes, byShare, of, reading }): Check => ({
    holds: (byVotes === 1 || byShare === 1) && BigInt(of) === value.num,
    subject: seat.name,
    computed: `${placed(Math.min(byVotes, byShare))} of ${of}`,
    truth: reading.sum.replace(/: that$/, '.'),
    cites: reading.cites,
  }));
  return weigh({ part, kind: 'rank', checks, sure: seats.sure });
}
