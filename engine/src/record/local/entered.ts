import type { Fact } from '../facts.ts';
import type { Composition, Council } from './types.ts';

/** The compositions that the desk entered, in the order of entry. */
export function enteredCompositions(
  facts: readonly Fact[],
  councils: ReadonlyMap<string, Council>,
): readonly Composition[] {
  return facts.flatMap((fact): Composition[] => {
    if (fact.kind !== 'composition') return [];
    const { date, label, vacant, source } = fact;
    const seats = fact.seats.toSorted((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1));
    return [
      {
        council: councils.get(fact.council)!,
        date,
        label,
        seats,
        vacant,
        total: seats.reduce((sum, each) => sum + each.seats, vacant),
        source,
        certainty: 'entered',
        cites: [{ file: 'journal', line: fact.seq }],
      },
    ];
  });
}
