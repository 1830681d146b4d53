import fc from 'fast-check';
import type { Composition, CouncilAtPoll, EveOfPoll, SeatsByParty, WardResult } from '../index.ts';

/** Seats by party, as they are written down. */
export const of = (seats: Readonly<Record<string, number>>): SeatsByParty => new Map(Object.entries(seats));

/** Seats of a few parties; often few and level, sometimes one with most. */
export const seatsOfFew: fc.Arbitrary<SeatsByParty> = fc
  .record({ a: fc.oneof(fc.nat(3), fc.nat(30)), b: fc.nat(3), c: fc.nat(12), d: fc.nat(1) })
  .map(of);

/** A council of few parties, at times with vacant seats. */
export const councils: fc.Arbitrary<Composition> = fc
  .tuple(seatsOfFew, fc.nat(3))
  .map(([seats, vacant]) => ({ seats, vacant, total: [...seats.values()].reduce((a, b) => a + b, vacant) }))
  .filter(({ total }) => total > 0);

/** Candidates of three parties in one ward, or nominations that are not known. */
export const standing: fc.Arbitrary<SeatsByParty | undefined> = fc.option(
  fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) }).map(of),
  { nil: undefined },
);

/** A council on the eve of a poll: single seats up, some with a defender, some with known nominations. */
export const eves: fc.Arbitrary<EveOfPoll> = fc
  .tuple(
    fc.record({ a: fc.nat(9), b: fc.nat(6), c: fc.nat(2) }),
    fc.nat(1),
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', undefined), standing), { minLength: 1, maxLength: 8 }),
  )
  .map(([carried, vacant, seatsUp]) => {
    const defending = new Map<string, number>();
    for (const [party] of seatsUp) if (party) defending.set(party, (defending.get(party) ?? 0) + 1);
    const wards = seatsUp.map(([, stood]) => ({ seats: 1, standing: stood }));
    const up = wards.length;
    const total = carried.a + carried.b + carried.c + vacant + up;
    return { total, carried: of(carried), vacant, up, defending, wards };
  });

/** A council at a poll, a result for each ward that agrees with its nominations, and an order in which they are declared. */
export const nights = fc
  .tuple(
    fc.record({ a: fc.nat(4), b: fc.nat(4), c: fc.nat(2) }),
    fc.nat(1),
    fc.array(
      fc.record({ seats: fc.integer({ min: 1, max: 3 }), standing, drawn: fc.array(fc.nat(999), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .chain(([carried, vacant, drawn]) => {
    const wards = new Map(
      drawn.map(({ seats, standing: stood }, index) => [`ward ${index}`, { seats, standing: stood }]),
    );
    const total = [...Object.values(carried), vacant, ...drawn.map(({ seats }) => seats)].reduce((a, b) => a + b, 0);
    const council: CouncilAtPoll = { total, carried: of(carried), vacant, wards };
    const results = drawn.map((ward, index) => ({ ward: `ward ${index}`, result: resultOf(ward) }));
    return fc
      .shuffledSubarray(results, { minLength: results.length })
      .map((declarations) => ({ council, declarations }));
  });

/** Elects from those who stood (from anybody, when that is not known), each choice by one of the numbers drawn. */
function resultOf(ward: { seats: number; standing: SeatsByParty | undefined; drawn: readonly number[] }): WardResult {
  const left = [...(ward.standing ?? of({ a: 3, b: 3, c: 3, z: 3 }))].flatMap(([party, count]) =>
    new Array<string>(count).fill(party),
  );
  const elected = new Map<string, number>();
  let unfilled = ward.seats;
  for (let seat = 0; seat < ward.seats && left.length > 0; seat++, unfilled--) {
    const [party] = left.splice((ward.drawn[seat] ?? 0) % left.length, 1);
    elected.set(party!, (elected.get(party!) ?? 0) + 1);
  }
  return { kind: 'declared', elected, unfilled };
}
