import { CANDIDACY, candidaciesOf, type Candidacy } from './candidacies.ts';
import { count, countOrEmpty, date, oneOf } from './cells.ts';
import { withOffset } from './local-time.ts';
import { byKeys } from './names.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { Parties } from './parties.ts';
import type { RawFolder } from './raw.ts';

// prettier-ignore
const CONTEST = [
  'gss', 'polled_on', 'electorate', 'valid_votes', 'rejected', 'declared_at', 'declared_source', 'stated_result',
] as const;
type Contest = Record<'election' | (typeof CONTEST)[number], string>;

/** Contests and candidacies of the general elections since 2010, the by-elections between them and the notional results. */
export function importContests(raw: RawFolder, parties: Parties, areas: Areas, elections: Elections): Table[] {
  const contests = readContests(raw, areas, elections);
  const candidacies = candidaciesOf(raw, parties, elections);
  checkSums(contests, candidacies);
  const whole = elections.all.filter((election) => election.kind !== 'by-election' && election.polled_on >= '2005');
  const byElections = new Set(
    elections.all.filter(({ kind }) => kind === 'by-election').map(({ election }) => election),
  );
  return [
    ...whole.flatMap(({ election }) => {
      const own = (row: { election: string }): boolean => row.election === election;
      if (!contests.some(own)) return [];
      return [
        table(`westminster/${election}/contests.csv`, CONTEST, contests.filter(own)),
        table(`westminster/${election}/candidacies.csv`, CANDIDACY, candidacies.filter(own)),
      ];
    }),
    table(
      'westminster/by-elections/contests.csv',
      ['election', ...CONTEST],
      contests.filter((row) => byElections.has(row.election)),
    ),
    table(
      'westminster/by-elections/candidacies.csv',
      ['election', ...CANDIDACY],
      candidacies.filter((row) => byElections.has(row.election)),
    ),
  ];
}

function readContests(raw: RawFolder, areas: Areas, elections: Elections): Contest[] {
  const path = 'westminster/contests.csv';
  const rows = raw.read(path, [
    'election',
    'gss',
    'polled_on',
    'electorate',
    'valid_votes',
    'invalid_votes',
    'declared_at',
    'declared_source',
    'result',
  ]);
  const contests = rows.map((row): Contest => {
    const where = `${path}:${row.line}`;
    const election = elections.named(row.election, where);
    areas.area(election.boundary_set, row.gss, where);
    return {
      election: election.election,
      gss: row.gss,
      polled_on: date(row.polled_on, where),
      electorate: count(row.electorate, where),
      valid_votes: count(row.valid_votes, where),
      rejected: countOrEmpty(row.invalid_votes, where),
      declared_at: withOffset(row.declared_at),
      declared_source: oneOf(row.declared_source, ['', 'library', 'feed', 'recorded'], where),
      stated_result: row.result,
    };
  });
  return contests.sort(
    byKeys(
      (row) => row.election,
      (row) => row.gss,
    ),
  );
}

function checkSums(contests: readonly Contest[], candidacies: readonly Candidacy[]): void {
  const sums = new Map<string, number>();
  for (const { election, gss, votes } of candidacies) {
    const key = `${election} ${gss}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(votes));
  }
  for (const { election, gss, valid_votes } of contests) {
    const sum = sums.get(`${election} ${gss}`);
    if (sum !== Number(valid_votes)) {
      throw new Error(
        `${election} ${gss}: the candidates add to ${sum}, the valid votes are ${valid_votes}. Correct the source.`,
      );
    }
    sums.delete(`${election} ${gss}`);
  }
  for (const key of sums.keys()) throw new Error(`${key}: there are candidates but no contest. Correct the source.`);
}
