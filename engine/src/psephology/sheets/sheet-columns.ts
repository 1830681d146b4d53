import type { StvRule } from '../systems/stv/types.ts';

/** The headings under which files print the same thing. */
export const COLUMNS = {
  contest: ['contest', 'ward_contest_id'],
  stage: ['stage', 'count_number', 'count'],
  candidate: ['candidate', 'candidate_id'],
  previous: ['previous'],
  transfer: ['transfer', 'transfers'],
  total: ['total', 'total_votes'],
} as const;

type Column = keyof typeof COLUMNS;

/** Where each column stands in a file, and whose sheets the headings alone show them to be. */
export type Columns = Partial<Record<Column, number>> & {
  readonly pair: readonly [election: number, area: number] | undefined;
  readonly ruleColumn: number | undefined;
  readonly rule: StvRule | undefined;
};

export function columnsOf(head: readonly string[]): Columns {
  const names = head.map((cell) => cell.trim().toLowerCase());
  const at = (name: string) => (names.includes(name) ? names.indexOf(name) : undefined);
  const entries = Object.entries(COLUMNS).map(([column, known]) => [
    column,
    known.map(at).find((each) => each !== undefined),
  ]);
  const [election, area] = [at('election'), at('constituency_id')];
  return {
    ...(Object.fromEntries(entries) as Partial<Record<Column, number>>),
    pair: election === undefined || area === undefined ? undefined : [election, area],
    ruleColumn: at('rule'),
    rule:
      at('count_number') === undefined
        ? at('ward_contest_id') === undefined
          ? undefined
          : 'scottish'
        : 'northern-ireland',
  };
}

/** Which contest a row is of: `2017 belfast-east`, `moray.S13003029`; empty in a file of one contest. */
export function contestOf({ contest, pair }: Columns, cells: readonly string[]): string {
  if (pair) return pair.map((at) => cells[at]!.trim()).join(' ');
  return contest === undefined ? '' : cells[contest]!.trim();
}
