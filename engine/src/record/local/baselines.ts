import type { Cite, IsoDate, PartyId } from '../types.ts';
import type { Baselines, NotHeld, SeatChanges } from './answers.ts';
import { held, minus, tally, type AroundPoll, type Given, type Tally } from './around-poll.ts';
import { snapshotBefore } from './can-change.ts';
import { seatsBetween } from './seats-between.ts';
import { sizeOf } from './seats.ts';
import { ordinarySeats } from './ward-on.ts';
import type { WardOn } from './ward-answers.ts';

/**
 * Changes in seats against both baselines, each named: the eve of poll (before and after) and the last time these seats were fought (ward by
 * ward, or council by council where all seats were up and no wards are held).
 */
export function baselinesOf(given: Given, around: AroundPoll): Baselines {
  const lastContested = sinceLastContested(given, around);
  const eveOfPoll = sinceEve(given, around);
  const lastHeld = eveOfPoll.kind === 'held' ? undefined : sinceLastHeld(given, around);
  const between = moreHeldThanWon(around, lastContested, lastHeld);
  return {
    lastContested,
    eveOfPoll,
    ...(lastHeld && { lastHeld }),
    ...(between && { between }),
    seats: seatsBetween(given.wards, given.night),
  };
}

function sinceEve({ before, after, wards }: Given, around: AroundPoll): SeatChanges | NotHeld {
  const [then, now] = [held(before), held(after)];
  if (!then) return before.kind === 'not held' ? before : { kind: 'not held', why: 'seats' };
  if (!now) return after.kind === 'not held' ? after : { kind: 'not held', why: 'seats' };
  if (sizeOf(then) !== sizeOf(now)) return { kind: 'not held', why: 'new size', on: then.date };
  return {
    kind: 'held',
    baseline: 'eve of poll',
    on: [then.date],
    parties: compared(around.before!, around.after!),
    compared: sizeOf(now),
    left: [],
    byElectionSeats: vacanciesFilled(wards),
    cites: [...then.cites, ...now.cites],
  };
}

function sinceLastHeld(given: Given, { after, columnOf }: AroundPoll): SeatChanges | undefined {
  const [then, now] = [snapshotBefore(given), held(given.after)];
  if (!then || !now || !after || then.seats.length === 0 || sizeOf(then) !== sizeOf(now)) return undefined;
  return {
    kind: 'held',
    baseline: 'last held before',
    on: [then.date],
    parties: compared(tally(then.seats, columnOf), after),
    compared: sizeOf(now),
    left: [],
    byElectionSeats: vacanciesFilled(given.wards),
    cites: [...then.cites, ...now.cites],
  };
}

function sinceLastContested(given: Given, around: AroundPoll): SeatChanges | NotHeld {
  const { wards, lastTime, after, up } = given;
  const [then, now] = [held(lastTime), held(after)];
  if (!wards.some(({ last }) => last)) {
    if (up.cycle !== 'all' || !then || !now) return why(given);
    if (sizeOf(then) !== sizeOf(now)) return { kind: 'not held', why: 'new size', on: then.date };
    return {
      kind: 'held',
      baseline: 'last contested',
      on: [then.date],
      parties: compared(around.lastTime!, around.after!),
      compared: sizeOf(now),
      left: [],
      byElectionSeats: 0,
      cites: [...then.cites, ...now.cites],
    };
  }
  return byWard(given, around);
}

function why({ wards, up, lastTime }: Given): NotHeld {
  if (up.newCouncil) return { kind: 'not held', why: 'new council' };
  if (wards.length === 0) return { kind: 'not held', why: 'wards' };
  return (
    wards[0]!.lastNotHeld ?? {
      kind: 'not held',
      why: 'earlier night',
      ...(lastTime.kind === 'not held' && { on: lastTime.on }),
    }
  );
}

function byWard({ wards }: Given, { columnOf }: AroundPoll): SeatChanges {
  const pairs = wards.map((ward) => ({ ward, now: ordinarySeats(ward), was: ward.last?.elected }));
  const fits = pairs.filter(({ now, was }) => now && was && was.length >= now.length && now.length > 0);
  const left = pairs.filter((pair) => !fits.includes(pair));
  const partiesOf = (those: readonly { readonly party: PartyId }[]) => those.map(({ party }) => ({ party, seats: 1 }));
  const now = fits.flatMap((pair) => partiesOf(pair.now!));
  const then = fits.flatMap((pair) => partiesOf(pair.was!.slice(0, pair.now!.length)));
  const cites: Cite[] = fits.flatMap(({ ward }) => [
    ward.contest.cite,
    ...(ward.last?.elected.map(({ cite }) => cite) ?? []),
  ]);
  return {
    kind: 'held',
    baseline: 'last contested',
    on: [...new Set(fits.map(({ ward }) => ward.last!.on))].toSorted() as IsoDate[],
    parties: compared(tally(then, columnOf), tally(now, columnOf)),
    compared: now.length,
    left: left.map(({ ward }) => ({
      ward: ward.contest.name,
      slug: ward.contest.slug,
      why: ward.last ? ('new size' as const) : (ward.lastNotHeld?.why ?? 'earlier night'),
    })),
    byElectionSeats: vacanciesFilled(wards),
    cites,
  };
}

function vacanciesFilled(wards: readonly WardOn[]): number {
  return wards.reduce(
    (sum, { contest, doubleVacancy }) => sum + (doubleVacancy ? contest.seats - doubleVacancy.usual : 0),
    0,
  );
}

function compared(then: Tally, now: Tally): SeatChanges['parties'] {
  return [...minus(now, then)]
    .map(([party, change]) => ({ party, was: then.get(party) ?? 0, now: now.get(party) ?? 0, change }))
    .filter((each) => each.was > 0 || each.now > 0)
    .toSorted((a, b) => b.now - a.now || b.was - a.was || (a.party < b.party ? -1 : 1));
}

/** How many more seats each party held before the poll than it had won in those up: only where every seat up is compared. */
function moreHeldThanWon(
  { defending }: AroundPoll,
  last: SeatChanges | NotHeld,
  lastHeld: SeatChanges | undefined,
): Baselines['between'] {
  if (last.kind !== 'held' || last.left.length > 0 || last.byElectionSeats > 0) return undefined;
  const tallied = (parties: SeatChanges['parties'], of: 'was' | 'change'): Tally =>
    new Map(parties.map((each) => [each.party, each[of]]));
  const more =
    defending.kind === 'held'
      ? minus(defending.seats, tallied(last.parties, 'was'))
      : lastHeld && minus(tallied(last.parties, 'change'), tallied(lastHeld.parties, 'change'));
  if (!more) return undefined;
  return [...more]
    .filter(([, seats]) => seats !== 0)
    .map(([party, seats]) => ({ party, more: seats }))
    .toSorted((a, b) => b.more - a.more);
}
