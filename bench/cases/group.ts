import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { median, times, type Case } from '../measure.ts';

const file = fileURLToPath(new URL('../../data/uk/westminster/parl.2024-07-04/candidacies.csv', import.meta.url));

/** Reads the election from disk and sums votes by party: the same file, the same question. */
function readAndGroup(): number {
  const contests = openRecord(loadPack()).contests('parl.2024-07-04');
  const votes = new Map<string, number>();
  for (const contest of contests.values()) {
    for (const { party, votes: polled } of contest.candidacies) votes.set(party, (votes.get(party) ?? 0) + polled!);
  }
  return votes.get('lab')!;
}

const PANDAS = `
import sys, time
try:
    import pandas
except ImportError:
    sys.exit(3)
taken = []
for _ in range(9):
    start = time.perf_counter()
    total = pandas.read_csv(sys.argv[1]).groupby('party').votes.sum()['lab']
    taken.append((time.perf_counter() - start) * 1000)
print(sorted(taken)[4], total)
`;

export const group: Case = {
  name: 'group',
  async run() {
    let total = 0;
    const ours = median(await times(9, () => (total = readAndGroup())));
    return [
      { name: 'one election read and grouped by party', value: ours, unit: 'ms', beside: besidePandas(ours, total) },
    ];
  },
};

function besidePandas(ours: number, total: number): string {
  // The first Python of the path may not be the system's, which distributions install pandas for.
  const python = ['python3', '/usr/bin/python3']
    .map((command) => spawnSync(command, ['-c', PANDAS, file], { encoding: 'utf8' }))
    .find(({ status }) => status === 0);
  if (!python) return 'Python pandas is not installed here: not compared';
  const [taken, sum] = python.stdout.trim().split(' ').map(Number);
  if (sum !== total)
    throw new Error(`pandas sums Labour to ${sum}, the record to ${total}; one of them reads the file wrongly.`);
  return `Python pandas ${taken!.toFixed(1)} ms, ${(taken! / ours).toFixed(1)} × ours`;
}
