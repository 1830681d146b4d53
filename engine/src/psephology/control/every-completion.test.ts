import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCouncil, stillPossible } from '../index.ts';
import type { Outstanding, PartDeclared, StillPossible, WardResult } from '../index.ts';
import { nights, of, standing } from './testing.ts';

/** Every way a ward can come out. Where nominations are not known, two more parties may win seats, or nobody. */
function outcomes({ seats, standing: stood }: Outstanding): ReadonlyMap<string, number>[] {
  const limits = [...(stood ?? of({ a: seats, b: seats, c: seats, x: seats, y: seats }))];
  const candidates = limits.reduce((sum, [, limit]) => sum + limit, 0);
  let partial: { left: number; elected: Map<string, number> }[] = [{ left: seats, elected: new Map() }];
  for (const [party, limit] of limits) {
    partial = partial.flatMap(({ left, elected }) =>
      Array.from({ length: Math.min(limit, left) + 1 }, (_, own) => ({
        left: left - own,
        elected: new Map(elected).set(party, own),
      })),
    );
  }
  const empty = Math.max(0, seats - candidates);
  return partial.filter(({ left }) => stood === undefined || left === empty).map(({ elected }) => elected);
}

/** Every way a council can come out, as final seats by party. */
function completions({ settled, outstanding }: PartDeclared): Map<string, number>[] {
  let finals = [new Map(settled)];
  for (const ward of outstanding) {
    const ways = outcomes(ward);
    finals = finals.flatMap((seats) =>
      ways.map((elected) => {
        const next = new Map(seats);
        for (const [party, own] of elected) next.set(party, (next.get(party) ?? 0) + own);
        return next;
      }),
    );
  }
  return finals;
}

const partDeclared: fc.Arbitrary<PartDeclared> = fc
  .tuple(
    fc.record({ a: fc.nat(4), b: fc.nat(4), c: fc.nat(1) }).map(of),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2)),
    fc.array(fc.record({ seats: fc.integer({ min: 1, max: 2 }), standing }), { maxLength: 3 }),
  )
  .chain((parts) => fc.subarray(['b', 'c']).map((apart) => [...parts, apart] as const))
  .map(([settled, vacant, outstanding, apart]) => {
    const seats = outstanding.reduce((sum, ward) => sum + ward.seats, vacant);
    return { settled, vacant, outstanding, apart, total: [...settled.values()].reduce((a, b) => a + b, seats) };
  })
  .filter(({ total }) => total > 0);

test('bounds, states, certainty and who can be overtaken are those of every completion together', () => {
  fc.assert(
    fc.property(partDeclared, (council) => {
      const possible = stillPossible(council);
      const finals = completions(council);
      const groups = <Held>(seats: ReadonlyMap<string, Held>) =>
        [...seats].filter(([party]) => !council.apart?.includes(party));
      const all = (party: string) => finals.map((seats) => seats.get(party) ?? 0);
      for (const [party, { minimum, maximum }] of possible.parties) {
        expect([minimum, maximum]).toEqual([Math.min(...all(party)), Math.max(...all(party))]);
      }
      expect(possible.unlisted).toBe(Math.max(...all('x')));
      const controllers = finals.map((seats) => groups(seats).find(([, own]) => 2 * own > council.total)?.[0]);
      expect(possible.majorities).toEqual([...possible.parties.keys()].filter((party) => controllers.includes(party)));
      expect(possible.unlistedMajority).toBe(controllers.includes('x'));
      expect(possible.noOverallControl).toBe(controllers.includes(undefined));
      expect(stateOf(possible)).toEqual(new Set(controllers).size === 1 ? { party: controllers[0] } : 'open');
      const safe = (party: string) =>
        finals.every((seats) => groups(seats).every(([, rival]) => rival <= (seats.get(party) ?? 0)));
      const seated = groups(possible.parties)
        .filter(([, { minimum }]) => minimum > 0)
        .map(([party]) => party);
      expect(possible.notOvertaken).toEqual(seated.filter(safe));
    }),
    { numRuns: 150 },
  );
});

function stateOf({ certain }: StillPossible) {
  if (!certain) return 'open';
  return { party: certain.kind === 'overall majority' ? certain.party : undefined };
}

test('each result narrows the bounds, and never withdraws certainty', () => {
  fc.assert(
    fc.property(nights, ({ council, declarations }) => {
      const results = new Map<string, WardResult>();
      let before = foldCouncil(council, results).possible;
      for (const { ward, result } of declarations) {
        results.set(ward, result);
        const { possible } = foldCouncil(council, results);
        for (const [party, range] of before.parties) {
          const { minimum, maximum } = possible.parties.get(party) ?? { minimum: 0, maximum: possible.unlisted };
          expect(minimum).toBeGreaterThanOrEqual(range.minimum);
          expect(maximum).toBeLessThanOrEqual(range.maximum);
        }
        if (before.certain) expect(possible.certain).toEqual(before.certain);
        expect(possible.notOvertaken).toEqual(expect.arrayContaining([...before.notOvertaken]));
        before = possible;
      }
      const end = foldCouncil(council, results);
      expect(end.control).toMatchObject(before.certain!);
    }),
  );
});
