import type { PackRow, PackTables } from './pack-tables.ts';

/** A contest of the pack with the rows of its candidates. */
export interface PackContest {
  readonly election: PackRow;
  readonly id: string;
  readonly gss: string;
  readonly row: PackRow;
  readonly candidacies: readonly PackRow[];
}

/** Elections whose results are held by candidate or, where notional, by party: those since 2010 and the two notional ones. */
export function heldElections(pack: PackTables): readonly PackRow[] {
  return pack
    .table('elections.csv')
    .filter(
      (row) => row.cell('kind') === 'by-election' || pack.texts.read(`${folderOf(row)}/contests.csv`) !== undefined,
    );
}

/** Every contest held, oldest file first. */
export function packContests(pack: PackTables): readonly PackContest[] {
  return heldElections(pack).flatMap((election): PackContest[] => {
    const id = election.cell('election');
    const folder = folderOf(election);
    const byElection = election.cell('kind') === 'by-election';
    const key = byElection ? ['election', 'gss'] : ['gss'];
    const rows = byElection
      ? (pack.by(`${folder}/contests.csv`, 'election').get(id) ?? [])
      : pack.table(`${folder}/contests.csv`);
    const candidacies = grouped(pack, `${folder}/candidacies.csv`, key);
    return rows.map((row) => {
      const gss = row.cell('gss');
      return { election, id, gss, row, candidacies: candidacies.get(byElection ? `${id} ${gss}` : gss) ?? [] };
    });
  });
}

export function folderOf(election: PackRow): string {
  return election.cell('kind') === 'by-election'
    ? 'westminster/by-elections'
    : `westminster/${election.cell('election')}`;
}

const groups = new WeakMap<PackTables, Map<string, ReadonlyMap<string, readonly PackRow[]>>>();

/** Grouping a table is the dear part; 65 by-elections share one. */
function grouped(pack: PackTables, file: string, key: readonly string[]): ReadonlyMap<string, readonly PackRow[]> {
  const made = groups.get(pack) ?? new Map<string, ReadonlyMap<string, readonly PackRow[]>>();
  groups.set(pack, made);
  if (!made.has(file)) made.set(file, pack.by(file, ...key));
  return made.get(file)!;
}
