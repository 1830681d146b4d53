import { NotFound } from '../look-up.ts';
import { onceFor, onceForEach } from '../memo.ts';
import { nearest, slugOf } from '../names.ts';
import type { Pack } from '../pack.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, PartyId, Region } from '../types.ts';
import { enteredCompositions } from './entered.ts';
import { NIGHTS } from './read-wards.ts';
import { readLocal } from './read.ts';
import type { Composition, CompositionLabel, Council, CouncilNight, WardContest } from './types.ts';

const tables = onceFor((pack: Pack) => readLocal(pack));

export function councils(record: ElectoralRecord): ReadonlyMap<string, Council> {
  return tables(record.pack).councils();
}

/** Finds a council by slug, name or code. */
export function findCouncil(record: ElectoralRecord, typed: string): Council {
  const all = [...councils(record).values()];
  const wanted = slugOf(typed);
  const found = all.find((council) => council.slug === wanted || council.gss.toLowerCase() === wanted);
  if (found) return found;
  throw new NotFound(
    'council',
    typed,
    nearest(
      typed,
      all.map((council) => council.name),
    ),
    'give a council such as Norwich.',
  );
}

/** Every composition held of a council, oldest first; on one day the eve of poll stands before the night. */
export function compositionsOf(record: ElectoralRecord, council: Council): readonly Composition[] {
  return byCouncil(record).get(council.gss) ?? [];
}

const byCouncil = onceFor((record: ElectoralRecord): ReadonlyMap<string, readonly Composition[]> => {
  const entered = Map.groupBy(enteredCompositions(record.facts, councils(record)), ({ council }) => council.gss);
  const shipped = tables(record.pack).compositions();
  return new Map(
    [...new Set([...shipped.keys(), ...entered.keys()])].map((gss) => {
      const all = [...(shipped.get(gss) ?? []), ...(entered.get(gss) ?? [])];
      // A later fact stands in place of an earlier one of the same day and label; both stay in the journal.
      const standing = new Map(all.map((each) => [`${each.date} ${each.label}`, each]));
      return [gss, [...standing.values()].toSorted(byDate)];
    }),
  );
});

function byDate(a: Composition, b: Composition): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return ORDER.indexOf(a.label) - ORDER.indexOf(b.label);
}

const ORDER: readonly CompositionLabel[] = ['eve of poll', 'on the night', 'later'];

/** The composition of a council around a night, by its label; nothing where it is not held. */
export function compositionAt(
  record: ElectoralRecord,
  council: Council,
  night: IsoDate,
  label: CompositionLabel,
): Composition | undefined {
  return compositionsOf(record, council).find((each) => each.date === night && each.label === label);
}

/** Nights of local elections whose wards are held. */
export function localNights(): readonly IsoDate[] {
  return [...NIGHTS.keys()];
}

/** The ward contests of a night by council. */
export const wardsOn = onceForEach(
  (record: ElectoralRecord, night: IsoDate): ReadonlyMap<string, readonly WardContest[]> =>
    NIGHTS.has(night) ? Map.groupBy(tables(record.pack).wards(night), (ward) => ward.council.gss) : new Map(),
);

/** Seats in the wards of a night by council; none where the night is not held. */
export const seatsUpOn = onceForEach((record: ElectoralRecord, night: IsoDate): ReadonlyMap<string, number> =>
  NIGHTS.has(night) ? tables(record.pack).seatsUp(night) : new Map(),
);

/** Seats won at a council on a night by party, as the sources mark the elected, most first. */
export function seatsWon(
  wards: readonly WardContest[],
): readonly { readonly party: PartyId; readonly seats: number }[] {
  const won = new Map<PartyId, number>();
  for (const { candidacies } of wards) {
    for (const { party, elected } of candidacies) if (elected) won.set(party, (won.get(party) ?? 0) + 1);
  }
  return [...won]
    .map(([party, seats]) => ({ party, seats }))
    .toSorted((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1));
}

/** What was up at a council on a night, where it is held. */
export function nightOf(record: ElectoralRecord, council: Council, night: IsoDate): CouncilNight | undefined {
  return nightsOn(record, night).find((each) => each.council === council);
}

/** What was up at every council of a night, as sources state it. */
export const nightsOn = onceForEach((record: ElectoralRecord, night: IsoDate): readonly CouncilNight[] =>
  tables(record.pack)
    .nights()
    .filter(({ date }) => date === night),
);

/** How often a council votes, and who ran it, as last held; a fact with its day, apart from control. */
export function cycleOf(record: ElectoralRecord, council: Council) {
  return tables(record.pack).cycles().get(council.gss);
}

/** Totals of a region as they were printed, to be quoted with their source. */
export function printedTotals(record: ElectoralRecord, region: Region) {
  return tables(record.pack)
    .printedTotals()
    .filter((row) => row.region === region.id);
}

/** Councillors of Great Britain by group of parties and year, as published, oldest first. */
export function councillorsByYear(record: ElectoralRecord) {
  return tables(record.pack).councillors();
}
