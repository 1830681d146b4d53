import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import type { NotHeld } from './answers.ts';
import type { CountedWard } from './count-ward.ts';
import { localNights, seatsUpOn } from './local.ts';
import { countedOn, cycleOn } from './night.ts';
import { lastFought, ORDINARY_POLLS } from './polls.ts';
import type { Council, WardCandidacy } from './types.ts';

/** Who won the seats of a ward when they were fought last, best placed first; or why that cannot be said. */
export type WardBefore =
  | { readonly kind: 'held'; readonly on: IsoDate; readonly elected: readonly WardCandidacy[] }
  | (NotHeld & { readonly on: IsoDate });

/**
 * The seats of a ward when they were fought last: four years before, or at the council's last election of all its seats where that came in
 * between. After such an election the seats fall due in turn, those elected with fewest votes first.
 *
 * Source: Local Government Act 1972, s. 7 and s. 27 Sch. (retirement after an election of the whole council).
 */
export function wardBefore(
  record: ElectoralRecord,
  council: Council,
  night: IsoDate,
  ward: CountedWard,
): WardBefore | undefined {
  const allOut = allOutBetween(record, council, night);
  const polls = allOut ? [allOut] : lastFought(council, night);
  if (polls.length === 0) return undefined;
  const held = polls.filter((poll) => seatsUpOn(record, poll).has(council.gss));
  if (held.length === 0) return { kind: 'not held', why: 'earlier night', on: polls[0]! };
  for (const poll of held) {
    const earlier = wardOf(record, council, poll, ward);
    if (!earlier) continue;
    if (earlier.outcome.kind === 'as marked' && earlier.outcome.why === 'wards not told apart') break;
    if (poll !== allOut || cycleOn(record, council, night) === 'all')
      return { kind: 'held', on: poll, elected: earlier.elected };
    return fallingDue(record, council, { poll, night, ward, earlier });
  }
  return { kind: 'not held', why: 'new wards', on: held[0]! };
}

/** The council's last election of all seats after the poll that would be compared, where its night is held. */
function allOutBetween(record: ElectoralRecord, council: Council, night: IsoDate): IsoDate | undefined {
  const from = lastFought(council, night).at(-1) ?? night;
  return localNights().findLast(
    (each) =>
      each > from &&
      each < night &&
      seatsUpOn(record, each).has(council.gss) &&
      cycleOn(record, council, each) === 'all',
  );
}

/** The same ward on an earlier night: the same code, or the same name where a night has no codes. */
function wardOf(
  record: ElectoralRecord,
  council: Council,
  night: IsoDate,
  { contest }: CountedWard,
): CountedWard | undefined {
  const wards = countedOn(record, night).get(council.gss) ?? [];
  const coded = (code: string) => /^[EWS]\d{8}$/.test(code);
  return wards.find((each) =>
    coded(each.contest.ward) && coded(contest.ward)
      ? each.contest.ward === contest.ward
      : each.contest.slug === contest.slug,
  );
}

interface Due {
  readonly poll: IsoDate;
  readonly night: IsoDate;
  readonly ward: CountedWard;
  readonly earlier: CountedWard;
}

function fallingDue(record: ElectoralRecord, council: Council, { poll, night, ward, earlier }: Due): WardBefore {
  const between = ORDINARY_POLLS.filter((each) => each > poll && each < night);
  const unknown = between.find((each) => !localNights().includes(each) && !countyYear(each));
  if (unknown) return { kind: 'not held', why: 'earlier night', on: unknown };
  const fallen = between.filter((each) => wardOf(record, council, each, ward)).length;
  const seat = earlier.elected[earlier.elected.length - 1 - fallen];
  return seat ? { kind: 'held', on: poll, elected: [seat] } : { kind: 'not held', why: 'new wards', on: poll };
}

/** In these years counties vote and districts by thirds do not. */
function countyYear(poll: IsoDate): boolean {
  return ['2013', '2017', '2025'].includes(poll.slice(0, 4));
}
