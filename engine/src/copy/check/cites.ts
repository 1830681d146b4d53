import type { Cite } from '../../record/index.ts';

/** Rows as a reader can find them: `data/uk/areas.csv:12`, each once. */
export function rowsOf(cites: readonly Cite[]): readonly string[] {
  return [...new Set(cites.map(({ file, line }) => `${file}:${line}`))];
}
