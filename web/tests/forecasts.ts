import { expect, test } from 'vitest';
import type { Site } from './site.ts';

/** What holds of the pages of polls, exit polls and forecasts. */
export function provesForecasts(site: Site): void {
  test.each(['/exit-poll', '/exit-poll/parl.2024-07-04', '/exit-poll/parl.2019-12-12/scotland'])(
    '%s says what is suggested and what would be, never what will',
    async (path) => {
      const text = await site.visit(path, (page) => page.locator('main').innerText());
      expect(text).toContain('The exit poll suggests that');
      expect(text).not.toMatch(/\b(will|shall|going to)\b/i);
    },
  );

  test('the scorecard of an illustration counts every seat of the region, and the table of misses is as long as it says', () =>
    site.visit('/exit-poll/parl.2024-07-04/anglia', async (page) => {
      const [, right, seats] = /won in (\d+) of (\d+) seats/.exec(await page.locator('#scorecard').innerText())!;
      expect(await page.locator('#counties td a').count()).toBe(Number(seats));
      expect(await page.locator('#scorecard tbody tr').count()).toBe(Number(seats) - Number(right));
    }));

  test('chances are printed in steps, and a seat says that they are an illustration', async () => {
    const steps = await site.visit('/forecast/anglia', (page) =>
      page
        .locator('#counties .in-words')
        .evaluateAll((all) => all.flatMap((each) => each.textContent!.match(/[\w ]*%/g)!)),
    );
    const allowed = /^(.*\D)?(over 99|98|95|90|80|70|60|50|40|30|20|10|5|2|under 1)%$/;
    expect(steps.filter((step) => !allowed.test(step))).toEqual([]);
    const block = await site.visit('/seats/peterborough', (page) => page.locator('#forecast').innerText());
    expect(block).toContain('an illustration from national polls');
    expect(await site.visit('/seats/peterborough?on=2025-01-01', (page) => page.locator('#forecast').count())).toBe(0);
  });

  test('every poll of the file is a dot, and the credit that the polls ask for leads to their collector', () =>
    site.visit('/voting-intention?since=ge2017', async (page) => {
      const csv = await (await site.get('/voting-intention.csv?since=ge2017')).text();
      const rows = csv.trimEnd().split('\n').length - 1;
      const dots = await page.locator('#chart .dots').first().getAttribute('d');
      expect(dots!.split('M').length - 1).toBe(rows);
      expect(await page.locator('#method a').getAttribute('href')).toBe('https://www.markpack.org.uk/opinion-polls/');
    }));

  test.each([
    '/voting-intention',
    '/exit-poll',
    '/exit-poll/parl.2024-07-04',
    '/forecast',
    '/forecast/anglia',
    '/back-test',
  ])('every file that %s offers is there', async (path) => {
    const links = await site.visit(path, (page) =>
      page
        .locator('main a[href*=".csv"], main a[href*=".json"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!)),
    );
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect([link, (await site.get(link)).status]).toEqual([link, 200]);
  });
}
