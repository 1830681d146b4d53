import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What to run: a script for this very Node, or npm. */
export interface Command {
  readonly script: string | 'npm';
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `show` lets the command write to this terminal; `keep` collects what it writes. */
  readonly output: 'show' | 'keep';
}

export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs a command to its end; what it wrote to either stream is in `output` when it was kept. */
export function run({ script, args, cwd = ROOT, env, output }: Command): Promise<Ended> {
  const [file, allArgs] = script === 'npm' ? npm(args) : [process.execPath, [script, ...args]];
  const child = spawn(file, allArgs, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', ...(output === 'show' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    shell: file === 'npm' && process.platform === 'win32',
  });
  started(child);
  const kept: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => kept.push(piece));
  child.stderr?.on('data', (piece: Buffer) => kept.push(piece));
  return new Promise((resolve) => {
    const end = (ok: boolean, note = '') => {
      ended(child);
      resolve({ ok, output: Buffer.concat(kept).toString() + note });
    };
    child.once('error', (error) => end(false, `${error.message}\n`));
    child.once('close', (code) => end(code === 0));
  });
}

/** npm is a script too: where npm started us, it is run by this Node and not by whichever is first in PATH. */
function npm(args: readonly string[]): [string, readonly string[]] {
  const npmScript = process.env['npm_execpath'];
  return npmScript ? [process.execPath, [npmScript, ...args]] : ['npm', args];
}

/** Stopping a tool stops what it has started; while nothing runs, signals are none of our business. */
const STOPPING = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => ({
  signal,
  listener: () => {
    for (const child of running) child.kill(signal);
    stopListening();
    process.kill(process.pid, signal);
  },
}));

function started(child: ChildProcess): void {
  if (running.size === 0) STOPPING.forEach(({ signal, listener }) => process.on(signal, listener));
  running.add(child);
}

function ended(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) stopListening();
}

function stopListening(): void {
  STOPPING.forEach(({ signal, listener }) => process.off(signal, listener));
}

/** Messages go to standard error, so that the last line of standard output stays the count. */
export function say(sentence: string): void {
  process.stderr.write(`countroom: ${sentence}\n`);
}
