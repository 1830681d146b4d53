import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, PartyId } from '../types.ts';
import { doubleVacancy, usualSeats } from './double-vacancy.ts';
import { countedOn, upOn } from './night.ts';
import type { Council, WardCandidacy } from './types.ts';
import type { WardOn } from './ward-answers.ts';
import { wardBefore } from './ward-before.ts';

/** The wards of a council on a night, counted, with who won their seats when they were fought last. */
export function wardsOfCouncil(record: ElectoralRecord, council: Council, night: IsoDate): readonly WardOn[] {
  const wards = countedOn(record, night).get(council.gss) ?? [];
  const up = upOn(record, council, night);
  const usual = usualSeats(wards);
  return wards.map((ward): WardOn => {
    const vacancy = doubleVacancy(ward, up, usual);
    const before = up.cycle === 'by-election' ? undefined : wardBefore(record, council, night, ward);
    const last = before?.kind === 'held' ? { on: before.on, elected: before.elected } : undefined;
    const seats = ordinarySeats({ ...ward, ...(vacancy && { doubleVacancy: vacancy }) });
    return {
      ...ward,
      ...(vacancy && { doubleVacancy: vacancy }),
      ...(last && { last }),
      ...(before?.kind === 'not held' && { lastNotHeld: before }),
      gains: last && seats ? gainsOver(seats, last.elected.slice(0, seats.length)) : [],
    };
  });
}

/** Those elected to the seats that were due, without seats that had fallen vacant; nothing where terms await a lot. */
export function ordinarySeats({
  elected,
  doubleVacancy: vacancy,
  contest,
}: Pick<WardOn, 'elected' | 'doubleVacancy' | 'contest'>): readonly WardCandidacy[] | undefined {
  if (!vacancy) return elected;
  const short = vacancy.shorterTerm;
  return short.length === contest.seats - vacancy.usual ? elected.filter((each) => !short.includes(each)) : undefined;
}

/** Seats by party that are held by another party than before, gains paired with losses in order of votes. */
function gainsOver(now: readonly WardCandidacy[], then: readonly WardCandidacy[]): WardOn['gains'] {
  if (now.length !== then.length) return [];
  const gained = without(now, then);
  const lost = without(then, now);
  return gained.map((party, index) => ({ party, from: lost[index]! }));
}

/** Parties of the first list, less those of the second, seat by seat. */
function without(these: readonly WardCandidacy[], those: readonly WardCandidacy[]): readonly PartyId[] {
  const left = those.map(({ party }) => party);
  return these.flatMap(({ party }) => {
    const at = left.indexOf(party);
    if (at < 0) return [party];
    left.splice(at, 1);
    return [];
  });
}
