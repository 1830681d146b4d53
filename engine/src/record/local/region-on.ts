import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, PartyId, Region } from '../types.ts';
import type { CouncilBaseline, NotHeld, Standing } from './answers.ts';
import { aroundPoll, partyLines, tally, type Given } from './around-poll.ts';
import { controlChange } from './council-on.ts';
import { creditsOf } from './credits.ts';
import { givenOn } from './given.ts';
import { councilsVoting } from './councils-voting.ts';
import { printedTotals } from './local.ts';
import type { RegionOn, RegionRow } from './region-answers.ts';
import { controlOf, sumOf } from './seats.ts';

/**
 * The councils of a region that voted on a night, each with its seats up, won, before and after and its control, and what they come to
 * together: councils controlled and councillors held by party before and after, seats won. By-elections on the same day are not among them.
 * What is not held stands outside the totals and is listed.
 *
 * Unit: seats and councils.
 */
export function regionOn(record: ElectoralRecord, region: Region, night: IsoDate): RegionOn {
  const voting = councilsVoting(record, region, night).map((council) => ({
    council,
    given: givenOn(record, council, night),
  }));
  const rows = voting.map((each): RegionRow => {
    const { up, before, lastTime, after } = each.given;
    const parties = partyLines(aroundPoll(each.given));
    return { council: each.council, up, before, lastTime, after, change: controlChange(each.given), parties };
  });
  const baseline: CouncilBaseline = rows.some(({ before }) => before.kind !== 'not held')
    ? 'eve of poll'
    : 'last contested';
  const cites = voting.flatMap((each) => citesOf(each.given, baseline));
  return {
    region,
    night,
    rows,
    seatsUp: rows.reduce((sum, { up }) => sum + (up.seats ?? 0), 0),
    baseline,
    ...controlTotals(rows, baseline),
    ...councillorTotals(rows, baseline),
    won: wonTotals(voting.map((each) => each.given)),
    changed: rows.filter(({ change }) =>
      changedHands(baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested),
    ),
    notHeld: rows.flatMap((row) => missing(row, baseline)),
    printed: printedTotals(record, region),
    credits: creditsOf(record, cites),
  };
}

function thenOf(row: RegionRow, baseline: CouncilBaseline): Standing {
  return baseline === 'eve of poll' ? row.before : row.lastTime;
}

function changedHands(change: RegionRow['change']['eveOfPoll']): boolean {
  return ['gain', 'gain from no overall control', 'lose to no overall control'].includes(change.kind);
}

function controlTotals(
  rows: readonly RegionRow[],
  baseline: CouncilBaseline,
): Pick<RegionOn, 'controlled' | 'controlNotHeld'> {
  const counts = new Map<PartyId | 'none', { before: number; after: number }>();
  const add = (standing: Standing, side: 'before' | 'after') => {
    const control = controlOf(standing);
    if (!control) return;
    const party = control.kind === 'overall majority' ? control.party : 'none';
    const count = counts.get(party) ?? { before: 0, after: 0 };
    counts.set(party, { ...count, [side]: count[side] + 1 });
  };
  for (const row of rows) {
    add(thenOf(row, baseline), 'before');
    add(row.after, 'after');
  }
  const controlled = [...counts].map(([party, count]) => ({ party, ...count }));
  const last = (party: string) => (party === 'none' ? 1 : 0);
  const without = (side: (row: RegionRow) => Standing) =>
    rows.filter((row) => !controlOf(side(row))).map(({ council }) => council);
  return {
    controlled: controlled.toSorted(
      (a, b) => last(a.party) - last(b.party) || b.after - a.after || b.before - a.before,
    ),
    controlNotHeld: { before: without((row) => thenOf(row, baseline)), after: without((row) => row.after) },
  };
}

function councillorTotals(
  rows: readonly RegionRow[],
  baseline: CouncilBaseline,
): Pick<RegionOn, 'councillors' | 'councillorsOf'> {
  const both = rows.flatMap((row) => {
    const then = thenOf(row, baseline);
    return then.kind === 'held' && row.after.kind === 'held'
      ? [{ row, was: then.composition, now: row.after.composition }]
      : [];
  });
  const before = tally(both.flatMap(({ was }) => was.seats));
  const after = tally(both.flatMap(({ now }) => now.seats));
  const councillors = [...new Set([...after.keys(), ...before.keys()])].map((party) => {
    const [was, is] = [before.get(party) ?? 0, after.get(party) ?? 0];
    return { party, before: was, after: is, change: is - was };
  });
  return {
    councillors: councillors.toSorted((a, b) => b.after - a.after || b.before - a.before),
    councillorsOf: both.map(({ row }) => row.council),
  };
}

/** Seats won as the wards have them; of a council without wards held, the whole of it where all its seats were up. */
function wonTotals(given: readonly Given[]): RegionOn['won'] {
  const seats = given.flatMap(({ wards, up, after }) => {
    if (wards.length > 0) return wards.flatMap(({ elected }) => elected.map(({ party }) => ({ party, seats: 1 })));
    return up.cycle === 'all' && after.kind === 'held' ? after.composition.seats : [];
  });
  const of = sumOf(seats);
  return [...tally(seats)].map(([party, won]) => ({ party, seats: won, of })).toSorted((a, b) => b.seats - a.seats);
}

function missing(row: RegionRow, baseline: CouncilBaseline): RegionOn['notHeld'] {
  const { council, up, after } = row;
  const why = (standing: Standing): NotHeld['why'] | undefined =>
    standing.kind === 'held' ? undefined : standing.kind === 'control only' ? 'seats' : standing.why;
  const [before, now] = [why(thenOf(row, baseline)), why(after)];
  return [
    ...(before ? [{ council, what: 'before' as const, why: before }] : []),
    ...(now ? [{ council, what: 'after' as const, why: now }] : []),
    ...(up.seats === undefined ? [{ council, what: 'wards' as const, why: 'wards' as const }] : []),
  ];
}

function citesOf({ before, lastTime, after, wards }: Given, baseline: CouncilBaseline) {
  const standings = [baseline === 'eve of poll' ? before : lastTime, after];
  return [
    ...standings.flatMap((standing) => (standing.kind === 'not held' ? [] : standing.composition.cites)),
    ...wards.map(({ contest }) => contest.cite),
    ...wards.flatMap(({ contest }) => contest.candidacies.slice(0, 1).map(({ cite }) => cite)),
  ];
}
