import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { packageFor } from '../../../engine/bin/node-24/packages.js';
import { ROOT } from '../../command.ts';

const LAUNCHER = join(ROOT, 'engine/bin/on-node-24.js');

/** A started launcher: what it has written so far, and how it ends. */
export interface Launch {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves once the script has written a line holding `text` to standard output. */
  readonly wrote: (text: string) => Promise<void>;
  /** Resolves when the launcher and everything that writes to its streams have ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** A test's own folder for the Node that is brought, and for scripts to run. */
export function emptyToolchain(): string {
  const folder = mkdtempSync(join(tmpdir(), 'launcher-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function launch(node: string, toolchain: string, script: string, env: Record<string, string> = {}): Launch {
  return start([node, LAUNCHER, put(toolchain, script), 'one', 'two words'], toolchain, env);
}

/** The same as npm does it: through a shell, which stays in between. */
export function launchAsNpmDoes(node: string, toolchain: string, script: string): Launch {
  const line = `"${node}" "${LAUNCHER}" "${put(toolchain, script)}"; exit $?`;
  return start(['sh', '-c', line], toolchain, { npm_lifecycle_event: 'start' });
}

function put(toolchain: string, script: string): string {
  const file = join(toolchain, 'script.ts');
  writeFileSync(file, script);
  return file;
}

function start([command = '', ...args]: string[], toolchain: string, env: Record<string, string>): Launch {
  const child = spawn(command, args, {
    env: { ...process.env, COUNTROOM_TOOLCHAIN: toolchain, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece) => (stdout += piece));
  child.stderr.on('data', (piece) => (stderr += piece));
  const ended = new Promise<Awaited<Launch['ended']>>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  const wrote = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => stdout.includes(text) && resolve();
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`ended before it wrote '${text}': ${stderr}`)));
      look();
    });
  return { child, stdout: () => stdout, stderr: () => stderr, wrote, ended };
}

/** Puts a Node where the launcher looks for the one it brought: it answers with the right version and is this very one. */
export function putNode(folder: string): void {
  const { name, version } = packageFor(process.platform, process.arch);
  write(join(folder, `${name}-${version}`, 'bin/node'), standIn(version));
}

/** A command in npm's place that "installs" such a Node and leaves a line in a log for each run of it. */
export function fakeNpm(toolchain: string): { script: string; log: string } {
  const { name, version } = packageFor(process.platform, process.arch);
  const script = join(toolchain, 'npm.cjs');
  const log = join(toolchain, 'npm.log');
  const [binary, text] = [JSON.stringify(`node_modules/${name}/bin`), JSON.stringify(standIn(version))];
  write(
    script,
    `const fs = require('fs');
fs.appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n');
fs.mkdirSync(${binary}, { recursive: true });
fs.writeFileSync(${binary} + '/node', ${text}, { mode: 0o755 });
console.log('npm says a lot');`,
  );
  return { script, log };
}

const standIn = (version: string) =>
  `#!/bin/sh\n[ "$1" = --version ] && echo v${version} && exit\nexec "${process.execPath}" "$@"\n`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}
