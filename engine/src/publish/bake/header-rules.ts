import { extname } from 'node:path';
import type { Entry } from './manifest.ts';

/** The file of header rules that many hosts of flat files read. */
export const HEADERS = '_headers';

const POLICY = 'cache-control';
const SHARED = 'access-control-allow-origin';

/**
 * The cache policy of every file as rules: the most common for all, then those that differ; and which endings other sites may fetch.
 * Of two rules for one file some hosts take the later, some join both: joined, the shorter time holds, so no page is kept too long.
 */
export function headerRules(entries: readonly Entry[]): string {
  const plain = entries.filter(({ path }) => !path.includes('?'));
  const policies = Map.groupBy(plain, ({ headers }) => headers[POLICY]!);
  const [[usual, most] = ['', []], ...others] = [...policies].toSorted(([, a], [, b]) => b.length - a.length);
  const rules = [
    ...(most.length > 0 ? [rule('/*', POLICY, usual)] : []),
    ...others.flatMap(([policy, files]) => [...new Set(files.map(pattern))].map((path) => rule(path, POLICY, policy))),
    ...sharedEndings(plain).map((ending) => rule(`/*${ending}`, SHARED, '*')),
  ];
  return rules.join('\n');
}

/** Hashed files have a folder of their own; others are named. */
function pattern({ path }: Entry): string {
  const at = path.indexOf('/immutable/');
  return at < 0 ? path : `${path.slice(0, at)}/immutable/*`;
}

function sharedEndings(entries: readonly Entry[]): readonly string[] {
  const files = entries.filter(({ headers }) => !headers['content-type']!.startsWith('text/html'));
  return [...Map.groupBy(files, ({ path }) => extname(path))]
    .filter(([, group]) => group.every(({ headers }) => headers[SHARED] === '*'))
    .map(([ending]) => ending);
}

function rule(path: string, name: string, value: string): string {
  return `${path}\n  ${name}: ${value}\n`;
}
