import { listed, thousands } from '../../copy/index.ts';
import {
  countSupplementaryPapers,
  WrongInput,
  type BallotFile,
  type SupplementaryCount,
} from '../../psephology/index.ts';
import { column, toCsv, type Table } from '../../publish/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap, type FormatOptions } from '../output.ts';

/** Counts papers by the supplementary vote and writes the account; answers with those among whom a lot has to be drawn. */
export function writeSupplementary(
  io: Io,
  file: BallotFile,
  { lot: names = [], ...format }: FormatOptions & { readonly lot?: readonly string[] },
): readonly string[] {
  const name = (candidate: number) => file.candidates[candidate]!;
  const count = countWithLot(file, names);
  const { outcome } = count;
  const elected = 'winner' in outcome ? [name(outcome.winner)] : [];
  const tied = outcome.kind === 'tied awaiting lot' ? outcome.tied.map(name) : [];
  if (format.json) io.stdout.write(`${JSON.stringify(dataOf(file, count, { elected, tied }), null, 2)}\n`);
  else io.stdout.write(format.csv ? toCsv(tableOf(file, count)) : textOf(io, file, count, { elected, tied }));
  return tied;
}

interface Ending {
  readonly elected: readonly string[];
  readonly tied: readonly string[];
}

/** Counts without the lot first, so that a name is refused against those it could have fallen on. */
function countWithLot({ candidates, papers }: BallotFile, names: readonly string[]): SupplementaryCount {
  const contest = { candidates: candidates.length, papers };
  try {
    const count = countSupplementaryPapers(contest);
    const tied = count.outcome.kind === 'tied awaiting lot' ? count.outcome.tied : [];
    const [name, second] = names;
    if (name === undefined) return count;
    const lot = tied.find((candidate) => candidates[candidate] === name);
    if (lot !== undefined && second === undefined) return countSupplementaryPapers({ ...contest, lot });
    const level = tied.map((candidate) => candidates[candidate]!);
    const expected = level.length > 0 ? `one of ${level.join(', ')} was expected` : 'no lot had to be drawn';
    throw new Stop(EXIT.usage, `--lot is ${names.join(', ')}, where ${expected}: check on whom it fell.`);
  } catch (error) {
    if (error instanceof WrongInput) throw new Stop(EXIT.refused, `The papers: ${error.message}`);
    throw error;
  }
}

/** Votes by candidate, once for first preferences and once more for those whom second preferences are added to. */
function stagesOf({ candidates }: BallotFile, { first, outcome }: SupplementaryCount) {
  const finalists = 'finalists' in outcome ? outcome.finalists : [];
  const stays = new Set(finalists.map(({ candidate }) => candidate));
  const rows = first.map((votes, at) => ({ name: candidates[at]!, previous: 0, transfer: votes, total: votes }));
  const out = finalists.length === 0 ? [] : candidates.filter((_, at) => !stays.has(at));
  const opening = { stage: 1, action: 'first preferences', candidates: rows, excluded: out };
  if (finalists.length === 0) return [opening];
  const last = finalists.map(({ candidate, first: one, second, final }) => ({
    name: candidates[candidate]!,
    previous: one,
    transfer: second,
    total: final,
  }));
  return [opening, { stage: 2, action: 'second preferences', candidates: last, excluded: [] }];
}

function dataOf(file: BallotFile, count: SupplementaryCount, { elected, tied }: Ending): unknown {
  const people = (names: readonly string[]) => names.map((name) => ({ name }));
  const stages = stagesOf(file, count);
  return {
    title: file.title,
    rule: 'supplementary-vote',
    state: tied.length > 0 ? 'tied awaiting lot' : 'elected',
    seats: 1,
    valid: validOf(count),
    elected: people(elected),
    ...(tied.length > 0 ? { lot: { purpose: 'election', level: people(tied) } } : {}),
    stages: stages.map((each, at) => ({
      ...each,
      elected: people(at === stages.length - 1 ? elected : []),
      excluded: people(each.excluded),
    })),
  };
}

function tableOf(file: BallotFile, count: SupplementaryCount): Table {
  return {
    name: 'supplementary-vote',
    title: file.title ?? '',
    about: {},
    columns: [
      column('stage', 'count', 'Stage', '1 for first preferences, 2 with second preferences.'),
      column('candidate', 'text', 'Candidate', 'As the papers name them.'),
      column('previous', 'count', 'Previous', 'Votes before the stage.'),
      column('transfer', 'count', 'Transfer', 'Votes that the stage added.'),
      column('total', 'count', 'Total', 'Votes after the stage.'),
    ],
    rows: stagesOf(file, count).flatMap(({ stage, candidates }) =>
      candidates.map(({ name, ...votes }) => ({ stage, candidate: name, ...votes })),
    ),
  };
}

function textOf(io: Io, file: BallotFile, count: SupplementaryCount, { elected, tied }: Ending): string {
  const { first, outcome } = count;
  const finalists = 'finalists' in outcome ? outcome.finalists : [];
  const rows = first.map((votes, at) => {
    const inSecond = finalists.find(({ candidate }) => candidate === at);
    const added = inSecond ? [`+${thousands(inSecond.second)}`, thousands(inSecond.final)] : ['', ''];
    return [file.candidates[at]!, thousands(votes), ...added];
  });
  const columns = [
    { label: '' },
    { label: 'First', right: true },
    { label: 'Second', right: true },
    { label: 'Final', right: true },
  ];
  const ending =
    tied.length > 0
      ? `Tied awaiting lot: ${listed(tied)} are level, and a lot decides who is elected.`
      : `Elected${'byLot' in outcome && outcome.byLot ? ', by lot' : ''}: ${listed(elected) || 'nobody'}.`;
  const title = wrap(strong(io, file.title ?? 'Count by the supplementary vote'));
  return `${title}${wrap(`${thousands(validOf(count))} valid papers.`)}\n${textTable(io, columns, rows)}\n${wrap(ending)}`;
}

function validOf({ first }: SupplementaryCount): number {
  return first.reduce((sum, each) => sum + each, 0);
}
