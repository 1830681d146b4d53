import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { record } from '../../record/testing.ts';
import { checkCopy, type Claim } from './index.ts';

/** A sentence of the corpus with the verdict it must have. */
interface Sample {
  readonly file: string;
  readonly sentence: string;
  readonly date: string;
  /** What stands above it, as a heading. */
  readonly context: string;
  readonly kind: string;
  readonly claimed: string;
  readonly verdict: string;
}

const FOLDER = new URL('./corpus/', import.meta.url);

/** Every sample of the corpus: CSV as RFC 4180 has it, no cell with a line break. */
function samples(): readonly Sample[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return files.flatMap((file) => {
    const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
    return lines.map((line): Sample => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      );
      const [sentence, date, context, kind, claimed, verdict] = cells as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return { file, sentence, date, context, kind, claimed, verdict };
    });
  });
}

/** The claim made of the words that a sample marks: one of its kind, if several overlap them. */
function claimFor(sample: Sample): { readonly claim: Claim | undefined; readonly claims: readonly Claim[] } {
  const lead = sample.context === '' ? '' : `# ${sample.context}\n\n`;
  const text = lead + sample.sentence;
  const { claims } = checkCopy(record, text, { date: sample.date });
  const start = lead.length + sample.sentence.indexOf(sample.claimed);
  const end = start + sample.claimed.length;
  const over = claims.filter(({ span }) => span[0] < end && span[1] > start);
  const ofKind = claims.find(({ kind }) => kind === sample.kind);
  return { claim: over.find(({ kind }) => kind === sample.kind) ?? ofKind ?? over[0], claims };
}

const all = samples();
const checked = all.map((sample) => ({ sample, ...claimFor(sample) }));

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
    .flatMap(({ sample, claims }) =>
      claims
        .filter(({ verdict }) => verdict === 'contradicted')
        .map(({ claimed, reason }) => `${sample.sentence} [${claimed}] ${reason}`),
    );
  expect(against).toEqual([]);
});

test('a false figure alone is contradicted, and the reason gives the right one', () => {
  for (const { sample, claim } of checked.filter(
    ({ sample: { verdict, kind } }) => verdict === 'contradicted' && kind === 'majority',
  )) {
    expect(claim!.computed, sample.sentence).toMatch(/^\d/);
    expect(claim!.reason).toContain(claim!.computed!);
    expect(claim!.sources.length + (sample.sentence.includes('Commons') ? 1 : 0)).toBeGreaterThan(0);
  }
});
