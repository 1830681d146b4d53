import { readdirSync, readFileSync } from 'node:fs';
import type { ElectoralRecord } from '../../record/index.ts';
import { checkCopy, type Claim } from './index.ts';

/** A sentence of the corpus with the verdict it must have. */
export interface Sample {
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
export function samples(): readonly Sample[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return files.flatMap((file) => {
    const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
    return lines.map((line): Sample => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      );
      const [sentence, date, context, kind, claimed, verdict] = cells as [string, string, string, string, string, string];
      return { file, sentence, date, context, kind, claimed, verdict };
    });
  });
}

/** The claim made of the words that a sample marks: one of its kind, if several overlap them. */
export function claimFor(record: ElectoralRecord, sample: Sample): { readonly claim: Claim | undefined; readonly claims: readonly Claim[] } {
  const lead = sample.context === '' ? '' : `# ${sample.context}\n\n`;
  const text = lead + sample.sentence;
  const { claims } = checkCopy(record, text, { date: sample.date });
  const start = lead.length + sample.sentence.indexOf(sample.claimed);
  const end = start + sample.claimed.length;
  const over = claims.filter(({ span }) => span[0] < end && span[1] > start);
  const ofKind = claims.find(({ kind }) => kind === sample.kind);
  return { claim: over.find(({ kind }) => kind === sample.kind) ?? ofKind ?? over[0], claims };
}
