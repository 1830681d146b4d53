import type { Night, Outcome } from '../blocs/index.ts';
import { seeded } from '../national-share/seeded.ts';

/**
 * Seats in the order they were declared, ties by name; those whose time is not known come last. Seats without a result are left out.
 *
 * @param times by GSS code, ISO 8601, in place of those of the record; an offset is read as one, without one all are taken to be local
 */
export function declarationOrder(night: Night, outcome: Outcome, times?: ReadonlyMap<string, string>): number[] {
  const instants = timesOf(night, outcome, times).map((time) => (time ? Date.parse(time) : Number.POSITIVE_INFINITY));
  return resultsOf(outcome).toSorted((a, b) => {
    const [first, second] = [instants[a]!, instants[b]!];
    if (first !== second) return first < second ? -1 : 1;
    return night.names[a]! < night.names[b]! ? -1 : 1;
  });
}

/** When each seat was declared, where known. */
export function timesOf(
  night: Night,
  outcome: Outcome,
  times?: ReadonlyMap<string, string>,
): readonly (string | undefined)[] {
  return times ? night.areas.map((area) => times.get(area)) : outcome.declaredAt;
}

/** The same seats in an order by chance, the same every time from the same seed: it tells luck with the order from skill. */
export function shuffledOrder(outcome: Outcome, seed: number): number[] {
  const order = resultsOf(outcome);
  const next = seeded(seed);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function resultsOf(outcome: Outcome): number[] {
  return [...outcome.valid.keys()].filter((seat) => outcome.valid[seat]! > 0);
}
