import { expect, test } from 'vitest';
import type { Site } from './site.ts';

/** Pages whose one list is their file row by row: the table in the page must have as many rows. */
const LISTS = [
  ['/anglia?on=2019-11-01', '#seats table'],
  ['/anglia/parl.2017-06-08/targets/con', 'main table'],
] as const;

/** Rows of CSV text without its header; a quoted cell may hold line ends. */
const rowsIn = (csv: string) =>
  csv
    .replaceAll(/"(?:[^"]|"")*"/g, '""')
    .trimEnd()
    .split('\n').length - 1;

const asFile = (path: string, kind: string) => path.replace(/^([^?]*)/, `$1.${kind}`);

export function provesTwins(site: Site): void {
  test.each(LISTS)('%s has the same rows in the page, in CSV and in JSON', async (path, table) => {
    const csv = await site.get(asFile(path, 'csv'));
    const json = await site.get(asFile(path, 'json'));
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const inCsv = rowsIn(await csv.text());
    const lists = Object.values((await json.json()) as object).filter(
      (value): value is object[] => Array.isArray(value) && typeof value[0] === 'object',
    );
    const inPage = await site.visit(path, (page) => page.locator(`${table} tbody tr`).count());
    expect(inPage).toBeGreaterThan(5);
    expect([inCsv, lists.length, lists[0]!.length]).toEqual([inPage, 1, inPage]);
    expect(lists[0]!.every((row) => 'source' in row && 'licence' in row)).toBe(true);
  });

  test.each(['/anglia', '/anglia?on=2019-11-01', '/anglia/parl.2017-06-08/targets/con', '/seats/clacton'])(
    'every file that %s offers is there',
    async (path) => {
      const hrefs = await site.visit(path, (page) =>
        page
          .locator('a[href*=".csv"], a[href*=".json"]')
          .evaluateAll((links) =>
            links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search),
          ),
      );
      expect(hrefs.length).toBeGreaterThanOrEqual(2);
      for (const href of new Set(hrefs)) expect([href, (await site.get(href)).status]).toEqual([href, 200]);
    },
  );
}
