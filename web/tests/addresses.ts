import { expect, test } from 'vitest';
import type { Site } from './site.ts';

/** What an address that is wrong, old or mistyped answers. */
export function provesAddresses(site: Site): void {
  test.each([
    ['/angla', 'region', 'angla', 'anglia'],
    ['/seats/peterbrough', 'seat', 'peterbrough', 'Peterborough'],
    ['/anglia/parl.2017-06-08/targets/cno', 'party', 'cno', 'con'],
    ['/anglia/ge2071/targets/con', 'election', 'ge2071', 'ge2017'],
  ])('%s is not there: the %s is named, and the nearest names lead somewhere', async (path, what, typed, near) => {
    await site.visit(path, async (page) => {
      const main = page.locator('main');
      expect(await main.textContent()).toMatch(new RegExp(`No ${what} is called .${typed}.`));
      const link = main.getByRole('link', { name: near, exact: true }).first();
      const led = await site.get((await link.getAttribute('href'))!);
      expect(led.status).toBeLessThan(400);
    });
  });

  test.each([
    ['2019-13-45', 'YYYY-MM-DD'],
    ['yesterday', 'YYYY-MM-DD'],
    ['<script>', 'YYYY-MM-DD'],
    ['1999-01-01', '2010-05-06'],
  ])('?on=%s is refused with a sentence, in the page and in its files', async (on, expected) => {
    const query = `?on=${encodeURIComponent(on)}`;
    for (const path of ['/anglia', '/seats/peterborough', '/anglia.csv', '/anglia.json']) {
      const answer = await site.get(path + query);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(await answer.text()).toContain(expected);
    }
  });

  test('a page on a day says that day, and its files are of that day', async () => {
    await site.visit('/anglia?on=2019-11-01', async (page) => {
      expect(await page.locator('input[type=date]').inputValue()).toBe('2019-11-01');
      const files = await page
        .locator('a[href$=".csv"], a[href*=".csv?"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
      expect(files.length).toBeGreaterThan(0);
      for (const search of files) expect(search).toContain('on=2019-11-01');
    });
    const { on, seats } = (await (await site.get('/anglia.json?on=2019-11-01')).json()) as {
      on: string;
      seats: { heldBy?: string }[];
    };
    expect(on).toBe('2019-11-01');
    expect(seats.filter(({ heldBy }) => heldBy === 'con')).toHaveLength(58);
  });

  test('an election is found by its short name too, and answers at its own address', async () => {
    const answer = await site.get('/seats/peterborough/ge2017');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/seats/peterborough/parl.2017-06-08']);
  });

  test.each(['/seats/%00', '/%E0%A4%A', '/anglia/../../etc/passwd', `/${'a'.repeat(3000)}`, '/anglia.xml'])(
    '%s is no page, and no fault of the server',
    async (path) => {
      const { status } = await site.get(path);
      expect([400, 404, 414]).toContain(status);
    },
  );
}
