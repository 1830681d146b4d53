import { expect, test } from 'vitest';
import { openRecord } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import { claimFor, samples } from './corpus.testing.ts';

const record = openRecord(loadPack());
const all = samples();
const checked = all.map((sample) => ({ sample, ...claimFor(record, sample) }));

test('the corpus has over four hundred sentences, true and false', () => {
  const count = (verdict: string) => all.filter((sample) => sample.verdict === verdict).length;
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(count('supported')).toBeGreaterThan(180);
  expect(count('contradicted')).toBeGreaterThan(180);
});

test('nineteen claims in twenty are found, and 99 verdicts in 100 are right', () => {
  const missed = checked.filter(({ claim }) => claim === undefined);
  const wrong = checked.filter(({ claim, sample }) => claim !== undefined && claim.verdict !== sample.verdict);
  const recall = 1 - missed.length / all.length;
  const accuracy = 1 - wrong.length / (all.length - missed.length);
  const told = `recall ${recall.toFixed(4)}, accuracy ${accuracy.toFixed(4)} of ${all.length}\n${[...missed, ...wrong].map(({ sample, claim }) => `${sample.file}: ${sample.sentence} → ${claim?.verdict ?? 'not found'}`).join('\n')}`;
  expect(recall, told).toBeGreaterThanOrEqual(0.95);
  expect(accuracy, told).toBeGreaterThanOrEqual(0.99);
});

test('nothing in a true sentence is contradicted', () => {
  const against = checked
    .filter(({ sample }) => sample.verdict === 'supported')
    .flatMap(({ sample, claims }) => claims.filter(({ verdict }) => verdict === 'contradicted').map(({ claimed, reason }) => `${sample.sentence} [${claimed}] ${reason}`));
  expect(against).toEqual([]);
});

test('a false figure alone is contradicted, and the reason gives the right one', () => {
  for (const { sample, claim } of checked.filter(({ sample: { verdict, kind } }) => verdict === 'contradicted' && kind === 'majority')) {
    expect(claim!.computed, sample.sentence).toMatch(/^\d/);
    expect(claim!.reason).toContain(claim!.computed!);
    expect(claim!.sources.length + (sample.sentence.includes('Commons') ? 1 : 0)).toBeGreaterThan(0);
  }
});
