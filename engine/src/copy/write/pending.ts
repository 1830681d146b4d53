import {
  addDays,
  areaKey,
  dissolution,
  nextGeneral,
  type Area,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
} from '../../record/index.ts';

/** Nominations for a by-election have closed by about this many days before the poll. */
const NOMINATED_DAYS = 28;

/** The poll that is pending in a seat on a day, polling day among them: reports from the seat then carry the list of candidates. */
export function pendingIn(
  { record, on }: { readonly record: ElectoralRecord; readonly on: IsoDate },
  area: Area,
): Contest | undefined {
  const byElection = record
    .byElectionsOf(areaKey(area))
    .find(({ polledOn }) => on <= polledOn && on >= addDays(polledOn, -NOMINATED_DAYS));
  if (byElection) return byElection;
  // On polling day the general election before is still the last that is known.
  const eve = addDays(on, -1);
  const next = dissolution(record, eve) === undefined ? undefined : nextGeneral(record, eve);
  return (
    next &&
    [...record.contests(next.id).values()].find((contest) => contest.area.slug === area.slug && contest.polledOn >= on)
  );
}
