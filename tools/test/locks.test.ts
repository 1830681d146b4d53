import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../command.ts';

interface Locked {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/** The packages from a registry that a lock file names, by their place. */
function fromRegistry(file: string): [string, Locked][] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && !link);
}

describe.each(['package-lock.json', 'tools/test/package-lock.json'])('%s', (file) => {
  const packages = fromRegistry(file);
  const which = (wrong: (locked: Locked) => boolean) =>
    packages.filter(([, locked]) => wrong(locked)).map(([at]) => at);

  test('holds a hash of every package and no download address, so that any mirror will do', () => {
    expect(packages.length).toBeGreaterThan(20);
    expect(which(({ integrity }) => !integrity)).toEqual([]);
    expect(which(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('installs on every platform: what is made for one is optional, and nothing runs a script', () => {
    expect(which(({ os, cpu, optional }) => Boolean(os ?? cpu) && !optional)).toEqual([]);
    expect(which(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });
});
