import type { CandidacyGiven } from '../facts.ts';
import { addCandidacy, type Contests } from './contest-rows.ts';
import { figure, type Findings } from './findings.ts';
import type { Finders } from './finders.ts';
import type { KnownTable } from './layouts.ts';
import { descriptionOf } from './places.ts';
import { contestRows, type RowReader } from './reader.ts';

/** Half a unit of the sixth decimal, to which the Library rounds shares in some years, and a little for binary fractions. */
const ROUNDING = 0.000_000_6;

/** Reads the Library's results by candidate: one row a candidate. Where it prints shares, the votes must make them. */
export function readLibraryCandidates(table: KnownTable, finders: Finders, findings: Findings): Contests {
  const contests: Contests = new Map();
  const shares: {
    readonly row: RowReader;
    readonly contest: string;
    readonly votes: number;
    readonly share: number;
  }[] = [];
  for (const row of contestRows(table, findings)) {
    const votes = row.count('votes');
    const area = finders.seat(row);
    if (!area || votes === undefined) continue;
    addCandidacy(contests, area, row, { ...candidacy(row, finders), votes }, findings);
    const share = row.text('share');
    if (share !== '') shares.push({ row, contest: area.name, votes, share: Number(share) });
  }
  const totals = new Map<string, number>();
  for (const { contest, votes } of shares) totals.set(contest, (totals.get(contest) ?? 0) + votes);
  for (const { row, contest, votes, share } of shares) {
    const total = totals.get(contest)!;
    if (total > 0 && Math.abs(votes / total - share) <= ROUNDING) continue;
    const fitting = figure(Math.round(share * total));
    findings.problem(
      row.place('share'),
      `${contest}: ${figure(votes)} of ${figure(total)} votes is ${(votes / total).toFixed(6)}, and the share given is ${share}, which would be about ${fitting}.`,
    );
  }
  return contests;
}

function candidacy(row: RowReader, finders: Finders): CandidacyGiven {
  const surname = row.text('surname');
  const candidate = `${row.text('first')} ${surname}`.trim();
  const partyName = row.text('partyName');
  const member = row.text('member');
  return {
    candidate,
    familyName: surname || candidate.split(' ').at(-1)!,
    party: finders.party(row, { ecId: row.text('ecId'), name: partyName, abbreviation: row.text('party') }),
    partyName,
    description: descriptionOf(partyName, row.text('adjunct')),
    sitting: /^yes$/i.test(row.text('sitting')),
    person: member === '' ? '' : `mnis:${member}`,
  };
}
