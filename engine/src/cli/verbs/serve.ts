import { resolve } from 'node:path';
import type { Command } from 'commander';
import { homeFolder } from '../../publish/index.ts';
import { SITE_FOLDERS } from '../built-site.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { withHome } from '../question.ts';
import { serveSite } from '../serve-site.ts';

interface Options {
  readonly port?: string;
  readonly host: string;
  readonly baked?: string;
  readonly home?: string;
}

export function define(command: Command, io: Io): void {
  command
    .option('--port <port>', 'port to listen on; PORT is used too (4750)')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--baked <folder>', 'answer from baked pages first');
  withHome(command).action(async ({ port, host, baked, home }: Options) => {
    const chosen = readPort(port ?? (io.env['PORT'] || '4750'));
    // The site reads its home folder from the environment, as it does behind any other server.
    process.env['COUNTROOM_HOME'] = homeFolder(home, io.env);
    await serveSite(
      { folders: SITE_FOLDERS, baked: baked && resolve(baked), port: chosen, host, until: endOfProcess() },
      io,
    );
  });
}

function readPort(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : NaN;
  if (port <= 65_535) return port;
  throw new Stop(
    EXIT.usage,
    `The port is '${typed}', where a number from 0 to 65535 was expected; give one with --port.`,
  );
}

function endOfProcess(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end.abort());
  return end.signal;
}
