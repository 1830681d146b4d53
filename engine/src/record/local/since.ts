import type { ElectoralRecord } from '../record.ts';
import type { Region } from '../types.ts';
import { minus, tally } from './around-poll.ts';
import { councilsOf } from './councils-of.ts';
import { compositionsOf } from './local.ts';
import type { ChangeSince, HighTide } from './region-answers.ts';
import { sumOf } from './seats.ts';
import type { Composition, Council } from './types.ts';

/** A council, or all councils of a region. */
export type CouncilOrRegion = Council | Region;

/**
 * How many seats each party has now beside a year held: over the councils of which both are held. A year is represented by the last
 * composition held of it, as is the latest year.
 *
 * Unit: seats.
 *
 * @returns `cannot check` for a year that is not held, with the years that are.
 */
export function changeSince(record: ElectoralRecord, place: CouncilOrRegion, from: number): ChangeSince {
  const councils = councilsIn(record, place);
  const years = yearsOf(record, councils);
  const held = [...years.keys()].toSorted((a, b) => a - b);
  const to = held.at(-1);
  if (to === undefined || !years.has(from) || from >= to)
    return { kind: 'cannot check', why: 'year', year: from, held };
  const [then, now] = [years.get(from)!, years.get(to)!];
  const compared = councils.flatMap((council) => {
    const [was, is] = [then.get(council), now.get(council)];
    return was && is ? [{ council, was, now: is }] : [];
  });
  const [before, after] = [
    tally(compared.flatMap((each) => each.was.seats)),
    tally(compared.flatMap((each) => each.now.seats)),
  ];
  return {
    kind: 'held',
    from,
    to,
    compared,
    left: councils
      .filter((council) => !then.has(council) || !now.has(council))
      .map((council) => ({ council, why: 'year' as const })),
    parties: [...minus(after, before)]
      .map(([party, change]) => ({ party, was: before.get(party) ?? 0, now: after.get(party) ?? 0, change }))
      .toSorted((a, b) => b.now - a.now || b.was - a.was),
  };
}

/**
 * A party's seats beside the most it had in any year held: the seats it defends against its high tide. Only years of which every council
 * that is held now is held count, and they are named: a best year outside them is not known.
 *
 * Unit: seats.
 *
 * @returns `cannot check` where no year before the latest is held in full.
 */
export function highTide(record: ElectoralRecord, place: CouncilOrRegion, party: string): HighTide {
  const years = yearsOf(record, councilsIn(record, place));
  const latest = Math.max(...years.keys());
  const councils = [...(years.get(latest)?.keys() ?? [])];
  const coverage = [...years.keys()].filter((each) => councils.every((council) => years.get(each)!.has(council)));
  const sums = coverage
    .toSorted((a, b) => a - b)
    .map((each) => ({ year: each, seats: seatsIn(years.get(each)!, councils, party) }));
  if (sums.length < 2) return { kind: 'cannot check', why: 'year', year: latest, held: sums.map((each) => each.year) };
  const best = sums.reduce((most, each) => (each.seats > most.seats ? each : most));
  return { kind: 'held', party, now: sums.at(-1)!, best, coverage: sums.map((each) => each.year), councils };
}

function councilsIn(record: ElectoralRecord, place: CouncilOrRegion): readonly Council[] {
  return 'members' in place ? [...councilsOf(record, place)] : [place];
}

/** The last composition with seats of each council in each year. */
function yearsOf(
  record: ElectoralRecord,
  councils: readonly Council[],
): ReadonlyMap<number, ReadonlyMap<Council, Composition>> {
  const years = new Map<number, Map<Council, Composition>>();
  for (const council of councils) {
    for (const composition of compositionsOf(record, council)) {
      if (composition.seats.length === 0 || composition.certainty === 'partial') continue;
      const year = Number(composition.date.slice(0, 4));
      years.set(year, (years.get(year) ?? new Map<Council, Composition>()).set(council, composition));
    }
  }
  return years;
}

function seatsIn(of: ReadonlyMap<Council, Composition>, councils: readonly Council[], party: string): number {
  return sumOf(councils.flatMap((council) => of.get(council)!.seats.filter((each) => each.party === party)));
}
