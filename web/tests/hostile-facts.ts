import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../engine/bin/countroom.js', import.meta.url));

/** Candidates whose names are formulas, markup, marks that turn the line round, or merely Irish. */
export const HOSTILE = {
  formula: '=1+2',
  sum: '@SUM(A1:A9)',
  markup: '<script>document.title = "taken"</script>',
  turned: '\u202Etohs',
  apostrophe: "Siobhán O'Keeffe",
  numbered: 'Joseph 77',
} as const;

export const HOSTILE_SEAT = '/seats/hexham/parl.hexham.by.2025-05-01';

/** Enters a by-election of those candidates by the command, as a desk would: a vacancy, a poll, a declaration from a file. */
export function keepHostileFacts(home: string): void {
  const file = join(home, 'hexham.csv');
  const rows = Object.values(HOSTILE).map(
    (name, index) => `"${name.replaceAll('"', '""')}",ind,${9000 - index * 1000}`,
  );
  writeFileSync(file, ['candidate,party,votes', ...rows, ''].join('\n'));
  keep(home, 'vacancy', 'Hexham', '--reason', 'resigned', '--on', '2025-03-03');
  keep(home, 'by-election-called', 'Hexham', '--on', '2025-05-01');
  keep(home, 'declaration', 'Hexham', '--on', '2025-05-01', '--file', file, '--electorate', '75000');
}

function keep(home: string, ...fact: string[]): void {
  const argv = [command, 'fact', 'add', ...fact, '--by', 'M. Smith'];
  const { status, stderr } = spawnSync(process.execPath, argv, {
    env: { ...process.env, COUNTROOM_HOME: home },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`countroom fact add ${fact.join(' ')} ended with ${status}: ${stderr}`);
}
