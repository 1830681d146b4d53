import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

/** What a command said, for tests: its exit code and both streams. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command on a fixed day, in an empty home folder unless one is given. */
export async function ask(argv: readonly string[], home = homeWith({})): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
    env: { COUNTROOM_HOME: home },
    today: '2026-09-01',
    now: '2026-09-01T09:00:00.000Z',
  });
  return { code, ...said };
}

/** The JSON that a command answers, and its complaint if it has none. */
export async function askJson<T>(argv: readonly string[], home?: string): Promise<T> {
  const { code, out, err } = await ask([...argv, '--json'], home);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as T;
}

/** A new home folder with these files in it. */
export function homeWith(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'countroom-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}
