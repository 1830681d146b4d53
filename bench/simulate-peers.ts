import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outlook } from '../engine/src/forecast/index.ts';
import { layOutSeats } from '../engine/src/forecast/simulation/lay-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'countroom-simulate-'));
const compiler = process.env.CC ?? 'cc';
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export interface PeerRun {
  readonly processor: number;
  readonly elapsed: number;
  readonly checksum: number;
}

/** The C program compiled for this machine, or nothing where there is no C compiler. */
export function compiled(outlook: Outlook, draws: number, seed: number): (() => PeerRun) | undefined {
  const program = join(folder, 'simulate');
  const made = spawnSync(compiler, ['-O3', '-march=native', beside('./simulate.c'), '-o', program, '-lm'], {
    encoding: 'utf8',
  });
  if (made.error) return undefined;
  if (made.status !== 0) throw new Error(`cc could not compile bench/simulate.c: ${made.stderr}`);
  const input = join(folder, 'input.bin');
  writeFileSync(input, laidOut(outlook, draws, seed));
  return () => {
    const { stdout, status } = spawnSync(program, [input], { encoding: 'utf8' });
    if (status !== 0)
      throw new Error(`the compiled bench/simulate.c ended with ${status}; it could not read its input.`);
    const [processor, elapsed, checksum] = stdout.trim().split(' ').map(Number);
    return { processor: processor!, elapsed: elapsed!, checksum: checksum! };
  };
}

/** What the C program reads: whole numbers in 32 bits, then doubles, in the order of its main(). */
function laidOut(outlook: Outlook, draws: number, seed: number): Buffer {
  const laid = layOutSeats(outlook);
  const nations = outlook.nationError.length / outlook.parties;
  const regions = outlook.regionError.length / outlook.parties;
  const counts = [laid.open.length, laid.seats, laid.groups.length, nations, regions, draws, seed, 0];
  const whole = [
    counts,
    laid.open,
    laid.group,
    laid.groups.flatMap(({ nation, region }) => [nation - 1, region - 1 - nations]),
    laid.party,
  ];
  const { share, spread, radii, directions, commonRadii, commonDirections } = laid;
  const doubles = [share, spread, radii, directions, commonRadii, commonDirections];
  const errors = [outlook.nationalError, outlook.nationError, outlook.regionError];
  const columns = [...whole.map((each) => Int32Array.from(each)), ...doubles, ...errors];
  return Buffer.concat(columns.map((each) => Buffer.from(each.buffer, each.byteOffset, each.byteLength)));
}

export interface NumpyRun {
  /** Milliseconds for each draw. */
  readonly perDraw: number;
  readonly means: readonly number[];
}

/** The model by numpy, or nothing where numpy is not installed. */
export function numpy(outlook: Outlook, draws: number): NumpyRun | undefined {
  const input = join(folder, 'outlook.json');
  writeFileSync(
    input,
    JSON.stringify(
      outlook,
      (_, value) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value) as unknown,
    ),
  );
  // The first Python of the path may not be the system's, which distributions install numpy for.
  const run = ['python3', '/usr/bin/python3']
    .map((command) =>
      spawnSync(command, [beside('./simulate.py'), input, String(draws)], {
        encoding: 'utf8',
        env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
      }),
    )
    .find(({ status }) => status === 0);
  if (!run) return undefined;
  const [taken, ...means] = run.stdout.trim().split(' ').map(Number);
  return { perDraw: taken! / draws, means };
}
