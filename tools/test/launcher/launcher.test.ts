import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNewEnough } from '../../../engine/bin/node-24/go-on.js';
import { packageFor } from '../../../engine/bin/node-24/packages.js';
import { emptyToolchain, fakeNpm, launch, launchAsNpmDoes, putNode } from './launch.ts';
import { findOlderNode } from './older-node.ts';

const ECHO = `console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 5;`;
const WAIT = `setInterval(() => {}, 60_000); console.log('ready');`;
const STOP_IN_ORDER = `process.on('SIGTERM', () => { console.log('stopped in order'); process.exit(7); }); ${WAIT}`;

test('24.15 is the first Node that is new enough', () => {
  expect(['20.20.2', '24.14.9', '24.15.0', '25.0.0', '26.10.0'].map(isNewEnough)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('a platform without a Node to bring is told in one sentence what to do', () => {
  expect(() => packageFor('aix', 'ppc64')).toThrow(/aix-ppc64.*install it from nodejs\.org/);
});

test('on a Node that is new enough the script runs as if started directly', async () => {
  const run = launch(process.execPath, emptyToolchain(), ECHO);
  expect(await run.ended).toEqual({ code: 5, signal: null });
  expect(run.stdout()).toBe('["one","two words"]\n');
  expect(run.stderr()).toBe('');
});

test('npm stops the shell between itself and a script, and the script stops too', async () => {
  const run = launchAsNpmDoes(process.execPath, emptyToolchain(), STOP_IN_ORDER);
  await run.wrote('ready');
  run.child.kill('SIGTERM');
  // Standard output closes only when the script is gone as well.
  await run.ended;
  expect(run.stdout()).toContain('stopped in order');
});

const older = findOlderNode();

describe.skipIf(!older)('from an older Node (needs one before 24.15 in PATH)', () => {
  const node = older ?? '';

  /** A toolchain that already holds its Node. */
  function ready(): string {
    const toolchain = emptyToolchain();
    putNode(toolchain);
    return toolchain;
  }

  test('arguments and exit code pass through, in silence', async () => {
    const run = launch(node, ready(), ECHO);
    expect(await run.ended).toEqual({ code: 5, signal: null });
    expect(run.stdout()).toBe('["one","two words"]\n');
    expect(run.stderr()).toBe('');
  });

  test('children find the Node that was brought first in PATH, and its headers', async () => {
    const toolchain = ready();
    const run = launch(node, toolchain, `console.log(process.env.PATH + '\\n' + process.env.npm_config_nodedir);`);
    await run.ended;
    const [path, headers] = run.stdout().split('\n');
    expect(path?.startsWith(join(headers ?? '', 'bin'))).toBe(true);
    expect(headers?.startsWith(toolchain)).toBe(true);
  });

  test('a signal reaches the script, and its answer is the exit code', async () => {
    const run = launch(node, ready(), STOP_IN_ORDER);
    await run.wrote('ready');
    run.child.kill('SIGTERM');
    expect(await run.ended).toEqual({ code: 7, signal: null });
    expect(run.stdout()).toContain('stopped in order');
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('a script ended by %s is seen to end by it', async (signal) => {
    const run = launch(node, ready(), WAIT);
    await run.wrote('ready');
    run.child.kill(signal);
    expect(await run.ended).toEqual({ code: null, signal });
  });

  test('a launcher that is killed outright takes the script with it', async () => {
    const run = launch(node, ready(), STOP_IN_ORDER);
    await run.wrote('ready');
    run.child.kill('SIGKILL');
    await run.ended;
    expect(run.stdout()).toContain('stopped in order');
  });

  test('a launcher whose shell npm has stopped takes the script with it', async () => {
    const run = launchAsNpmDoes(node, ready(), STOP_IN_ORDER);
    await run.wrote('ready');
    run.child.kill('SIGTERM');
    await run.ended;
    expect(run.stdout()).toContain('stopped in order');
  });

  test('three launches at once bring Node once, say so on standard error and leave nothing behind', async () => {
    const toolchain = emptyToolchain();
    const npm = fakeNpm(toolchain);
    const runs = [1, 2, 3].map(() => launch(node, toolchain, ECHO, { npm_execpath: npm.script }));
    const ends = await Promise.all(runs.map((run) => run.ended));
    expect(ends.map(({ code }) => code)).toEqual([5, 5, 5]);
    expect(runs.map((run) => run.stdout())).toEqual(Array(3).fill('["one","two words"]\n'));
    const messages = runs.map((run) => run.stderr()).join('');
    expect(messages.match(/bringing Node [\d.]+ from the npm registry/g)).toHaveLength(1);
    expect(readFileSync(npm.log, 'utf8').match(/^ci /gm)).toHaveLength(1);
    expect(readdirSync(toolchain).filter((name) => /lock|incoming/.test(name))).toEqual([]);
  });

  test('the lock of a launch that died does not block for ever, and its leavings are removed', async () => {
    const toolchain = emptyToolchain();
    const npm = fakeNpm(toolchain);
    const { name, version } = packageFor(process.platform, process.arch);
    const lock = join(toolchain, `${name}-${version}.lock`);
    writeFileSync(lock, '');
    writeFileSync(join(toolchain, 'incoming-dead'), '');
    const run = launch(node, toolchain, ECHO, { npm_execpath: npm.script });
    expect((await run.ended).code).toBe(5);
    expect(run.stderr()).toContain('another launch is bringing Node; waiting for it.');
    expect([lock, join(toolchain, 'incoming-dead')].filter((path) => existsSync(path))).toEqual([]);
  });

  test('where npm fails, one sentence says what to do and nothing half-done stays', async () => {
    const toolchain = emptyToolchain();
    const npm = join(toolchain, 'npm.cjs');
    writeFileSync(npm, `console.error('npm error no network'); process.exit(1);`);
    const run = launch(node, toolchain, ECHO, { npm_execpath: npm });
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.stdout()).toBe('');
    expect(run.stderr()).toContain('npm error no network');
    expect(run.stderr()).toMatch(/npm could not bring Node.*install Node 24\.15 or newer/);
    expect(readdirSync(toolchain).toSorted()).toEqual(['npm.cjs', 'script.ts']);
  });
});
