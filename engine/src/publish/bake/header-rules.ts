import { extname } from 'node:path';
import type { Entry } from './manifest.ts';

/** The file of header rules that many hosts of flat files read. */
export const HEADERS = '_headers';

const SAID = ['content-type', 'cache-control', 'access-control-allow-origin'];

/**
 * The headers of every file as rules: for each folder and ending the headers that most of its files have, then each file that differs.
 * A later rule replaces an earlier one.
 */
export function headerRules(entries: readonly Entry[]): string {
  const plain = entries.filter(({ path }) => !path.includes('?'));
  const rules = [...Map.groupBy(plain, pattern)].flatMap(([path, group]) => {
    const texts = Map.groupBy(group, headerLines);
    const [usual] = [...texts].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
    const odd = group.filter((entry) => headerLines(entry) !== usual);
    return [{ path, lines: usual }, ...odd.map((entry) => ({ path: entry.path, lines: headerLines(entry) }))];
  });
  return rules.map(({ path, lines }) => `${path}\n${lines}\n`).join('\n');
}

/** `/*` for pages, `/*.csv` for files, and the hashed files of the site by their folder. */
function pattern({ path, headers }: Entry): string {
  if (path.includes('/immutable/')) return `${path.slice(0, path.lastIndexOf('/'))}/*${extname(path)}`;
  return headers['content-type']!.startsWith('text/html') ? '/*' : `/*${extname(path)}`;
}

function headerLines({ headers }: Entry): string {
  return SAID.flatMap((name) => (headers[name] ? `  ${name}: ${headers[name]}` : [])).join('\n');
}
