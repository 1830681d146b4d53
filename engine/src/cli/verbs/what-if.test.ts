import { expect, test } from 'vitest';
import { ask, askJson } from '../ask.ts';

test('the back-test of Anglia in 2024: 42 seats of 71 by uniform swing, 48 by losers in proportion', async () => {
  const { backTests } = await askJson<{
    backTests: { method: string; changesOf: string; right: number; seats: number }[];
  }>(['what-if', 'backtest', '--region', 'anglia']);
  const nationally = backTests.filter(({ changesOf }) => changesOf === 'Great Britain');
  expect(nationally.map(({ method, right, seats }) => [method, right, seats])).toEqual([
    ['uniform', 42, 71],
    ['losers-proportional', 48, 71],
  ]);
});

test('an illustration carries its back-test and says of which seats it cannot say', async () => {
  const { code, out } = await ask(['what-if', '--region', 'anglia', '--from', 'con', '--to', 'lab', '--swing', '3']);
  expect(code).toBe(0);
  expect(out).toMatch(/Basildon and Billericay .* changes/);
  expect(out.replaceAll('\n', ' ')).toContain(
    'Given the true 2024 national result, uniform swing would have got 42 of these 71 seats right.',
  );
  expect(out).toContain('cannot say');
});

test.each([
  [['--from', 'con', '--to', 'con'], 'two different parties'],
  [['--swing', '77'], 'from 0 to 60'],
  [['--from', 'dup'], 'two different parties of'],
])('what cannot be drawn is refused: %j', async (words, said) => {
  const { code, out, err } = await ask(['what-if', ...words]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
