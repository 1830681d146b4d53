import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shares } from './shares.ts';

test('whoever asks in whatever order, everything is given out once', () => {
  const asking = fc.record({
    items: fc.uniqueArray(fc.integer()),
    takers: fc.integer({ min: 1, max: 5 }),
    each: fc.integer({ min: 1, max: 7 }),
    order: fc.array(fc.nat()),
  });
  fc.assert(
    fc.property(asking, ({ items, takers, each, order }) => {
      const taking = shares(items, takers, each);
      const given = order.flatMap((at) => taking[at % takers]!());
      const rest = taking.flatMap((take) => [...Array(items.length).keys()].flatMap(() => take()));
      const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
      expect(inOrder([...given, ...rest])).toEqual(inOrder(items));
    }),
  );
});

test('each takes what stands together, then the end of what another has left', () => {
  const [one, other] = shares(['a', 'b', 'c', 'd', 'e', 'f'], 2, 2);
  expect([one!(), one!(), one!(), one!()]).toEqual([['a', 'b'], ['c'], ['e', 'f'], ['d']]);
  expect(other!()).toEqual([]);
});
