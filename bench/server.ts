import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../engine/bin/countroom.js', import.meta.url));

export interface RunningServer {
  readonly address: string;
  /** Milliseconds from the start of the process to its word that it is ready. */
  readonly readyAfter: number;
  /** Resident memory in megabytes. */
  memory(): number;
  /** Processor time used so far, in seconds. */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Starts `countroom serve` on a free port and waits for the address it prints. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<RunningServer> {
  const start = performance.now();
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await printedAddress(child);
  const readyAfter = performance.now() - start;
  return {
    address,
    readyAfter,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
    processorTime: () => {
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
      return (Number(user) + Number(system)) / 100;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[^\s/]+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('exit', (code) => reject(new Error(`countroom serve ended with ${code} before it was ready: ${said}`)));
  });
}
