import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../engine/bin/countroom.js', import.meta.url));

/** What one run of `countroom bake` took and said. */
export interface BakeRun {
  readonly folder: string;
  readonly home: string;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** The most resident memory it had, in megabytes. */
  readonly memory: number;
  /** The last line it printed. */
  readonly said: string;
}

/** Bakes into a folder as a process of its own, and watches its memory. */
export async function runBake(folder: string, home: string): Promise<BakeRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [command, 'bake', '--out', folder, '--home', home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let memory = 0;
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  const watch = setInterval(() => {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    memory = Math.max(memory, Number(peak ?? 0) / 1024);
  }, 100);
  const code = await new Promise((resolve) => {
    child.once('exit', (ended) => {
      clearInterval(watch);
      resolve(ended);
    });
  });
  if (code !== 0) throw new Error(`countroom bake ended with ${String(code)}: ${said}`);
  return {
    folder,
    home,
    seconds: (performance.now() - start) / 1000,
    memory,
    said: said.trimEnd().split('\n').at(-1)!,
  };
}

let first: Promise<BakeRun> | undefined;

/** The whole site baked into a new folder, once for all cases of a run. */
export function bakedSite(): Promise<BakeRun> {
  const folder = mkdtempSync(join(tmpdir(), 'countroom-bench-'));
  return (first ??= runBake(join(folder, 'out'), join(folder, 'home')));
}
