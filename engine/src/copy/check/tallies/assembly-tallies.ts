import { addDays, assemblyElections, type AssemblyElection, type AssemblyPlace } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { momentsNear } from '../bind/moments.ts';
import { ASSEMBLY_WORDS } from '../en/topics.ts';
import { agrees } from '../figures/moment.ts';
import { placesIn, whereAt, type View } from '../view.ts';
import type { Tally } from './tally.ts';

const PLACES: Readonly<Record<AssemblyPlace, string>> = {
  london: 'the London Assembly',
  scotland: 'the Scottish Parliament',
  wales: 'the Welsh Parliament',
};

/** Seats of the assembly that a sentence speaks of, by party, at the election meant; sure only of one named or just held. */
export function assemblyTallies(
  view: View,
  index: number,
): { readonly tallies: readonly Tally[]; readonly sure: boolean } {
  const place = assemblySpokenOf(view);
  if (!place) return { tallies: [], sure: false };
  const all = assemblyElections(view.record).filter((each) => each.place === place);
  const moments = momentsNear(view.frame, index).filter(({ year }) => year !== undefined);
  const named = all.filter(({ date }) => moments.some((moment) => agrees(moment, date)));
  if (named.length > 0) return { tallies: named.map(tallyOf), sure: true };
  const { date } = view;
  // Later elections are not all held: one long past is not the last.
  const lately = all.filter((each) => date !== undefined && each.date <= date && each.date >= addDays(date, -365));
  return moments.length > 0
    ? { tallies: [], sure: false }
    : { tallies: lately.map(tallyOf), sure: lately.length === 1 };
}

/** By its name, or by the place that the text spoke of where it says only `the Assembly`. */
function assemblySpokenOf({ frame, before, headings, lastWhere }: View): AssemblyPlace | undefined {
  for (const { line } of [frame, ...before.toReversed(), ...headings])
    for (const [place, words] of ASSEMBLY_WORDS) if (words.test(line)) return place;
  const placed = [frame, ...headings].flatMap((each) => placesIn(each).flatMap((at) => whereAt(each, at)));
  const names = [...placed, ...(lastWhere ?? [])].map(({ name }) => name.toLowerCase());
  return (['london', 'scotland', 'wales'] as const).find((place) => names.includes(place));
}

function tallyOf({ place, date, totals, election }: AssemblyElection): Tally {
  const seats = new Map<string, number>();
  for (const { party, seats: own } of totals) seats.set(party, (seats.get(party) ?? 0) + own);
  return {
    mode: 'won',
    subject: PLACES[place],
    name: `${PLACES[place]} on ${longDate(date)} (${election})`,
    seats,
    total: [...seats.values()].reduce((sum, own) => sum + own, 0),
    cites: [],
  };
}
