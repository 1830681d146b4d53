import { findParty, findSeat, NotFound } from '../look-up.ts';
import { slugOf } from '../names.ts';
import type { ElectoralRecord } from '../record.ts';
import { list, readRows } from '../rows.ts';
import type { Area, Party } from '../types.ts';
import type { Findings } from './findings.ts';
import type { RowReader } from './reader.ts';

/** Finds the constituency of a row: the code decides, old codes too, and the name must not speak of another. */
export function seatFinder(record: ElectoralRecord, boundarySet: string, findings: Findings) {
  const find = memo((typed: string) => tried(() => findSeat(record, typed, boundarySet)));
  return (row: RowReader): Area | undefined => {
    const code = row.text('code').replace(/^WMC:/, '');
    const name = row.text('seat');
    const byCode = code === '' ? undefined : find(code);
    const byName = find(name);
    if (byCode instanceof NotFound) {
      findings.problem(row.place('code'), byCode.message);
      return undefined;
    }
    if (byCode && !(byName instanceof NotFound) && byName !== byCode) {
      findings.problem(
        row.place('seat'),
        `${code} is ${byCode.name}, and the name given is ${name}; one of the two is wrong.`,
      );
      return undefined;
    }
    if (byCode) return byCode;
    if (!(byName instanceof NotFound)) return byName;
    findings.problem(row.place('seat'), byName.message);
    return undefined;
  };
}

/** How a file names the party of a candidate. */
export interface PartyNames {
  readonly ecId?: string;
  readonly name: string;
  readonly abbreviation?: string;
}

/**
 * Finds a party by its Electoral Commission id, then its registered name, then the abbreviation. One id can stand for two parties of
 * the record (a renamed one): then the name decides. Gives the reason where nothing is found, or id and name are of two parties.
 */
export function partyFinder(record: ElectoralRecord): (names: PartyNames) => Party | Error {
  const byEcId = Map.groupBy(
    readRows(record.pack.texts, 'parties.csv', (cell) =>
      list(cell('ec_ids')).map((id) => [id, cell('party')] as const),
    ).flat(),
    ([id]) => id,
  );
  const byName = memo((typed: string) => tried(() => findParty(record, typed)));
  return ({ ecId, name, abbreviation }) => {
    const named = byName(name);
    const registered = (byEcId.get(commissionId(ecId ?? '')) ?? []).map(([, id]) => record.parties().get(id)!);
    if (registered.length > 0) {
      if (named instanceof NotFound) return registered.at(-1)!;
      const both = `${ecId} is ${registered.at(-1)!.name}, and the name given is ${name}; one of the two is wrong.`;
      return registered.find((party) => party === named) ?? new Error(both);
    }
    if (!(named instanceof NotFound) || !abbreviation) return named;
    const short = byName(abbreviation);
    return short instanceof NotFound ? named : short;
  };
}

/** `party:52` and `joint-party:53-119` are how Democracy Club once wrote PP52 and PP53. */
function commissionId(id: string): string {
  return id.replace(/^(?:joint-)?party:(\d+).*$/, 'PP$1');
}

/** What the ballot paper said where Labour and the Co-operative Party stood together. */
export function descriptionOf(partyName: string, adjunct: string): string {
  return adjunct === 'PP119' || slugOf(partyName).includes('labour-and-co-operative')
    ? 'Labour and Co-operative Party'
    : '';
}

function tried<T>(find: () => T): T | NotFound {
  try {
    return find();
  } catch (error) {
    if (error instanceof NotFound) return error;
    throw error;
  }
}

function memo<T>(find: (typed: string) => T): (typed: string) => T {
  const found = new Map<string, T>();
  return (typed) => {
    if (!found.has(typed)) found.set(typed, find(typed));
    return found.get(typed)!;
  };
}
