import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { PHONE, type Site } from './site.ts';
import { PAPERS, TIED } from './papers.ts';

const COUNT = '/ni-assembly/belfast-east/2017-03-02';
/** The count with most stages and candidates of all held. */
const LARGEST = '/ni-assembly/belfast-east/2016-05-05';
const BUDGET = 60 * 1024;
const OFF = { javaScriptEnabled: false };

/** What holds of the pages of counts by single transferable vote in a browser. */
export function provesStv(site: Site): void {
  test('every bar at a glance is as long as its votes, and the line stands at the quota', () =>
    site.visit(COUNT, async (page) => {
      const lane = page.locator('#glance tbody tr').first().locator('.lane').first();
      const [width, bar] = await Promise.all([widthOf(lane), widthOf(lane.locator('i'))]);
      // Naomi Long had the most votes anybody had at any stage: 7,610, of which 6,727 are the quota.
      expect(bar / width).toBeCloseTo(1, 1);
      const line = await lane.evaluate((each) => Number.parseFloat(getComputedStyle(each, '::after').left));
      expect(line / width).toBeCloseTo(6727 / 7610, 1);
    }));

  test('on a phone each stage opens by a tap, and its sheet has a bar for each candidate', () =>
    site.visit(
      COUNT,
      async (page) => {
        expect(await page.locator('#glance table').isVisible()).toBe(false);
        const stage = page.locator('#stage-8');
        expect(await stage.locator('table').isVisible()).toBe(false);
        await stage.locator('summary').tap();
        const row = stage.locator('tbody tr', { hasText: 'Chris Lyttle' });
        expect(await row.innerText()).toMatch(/elected.*\+901\.00.*7,268\.87/s);
        expect(await row.locator('.lane').isVisible()).toBe(true);
      },
      { ...OFF, viewport: PHONE, hasTouch: true },
    ));

  test('the fault of the published sheet stands on the page with its sum', () =>
    site.visit(COUNT, async (page) => {
      const fault = page.locator('#check tbody tr');
      expect(await fault.innerText()).toMatch(
        /Stage 8\s+Georgina Milne\s+2,080\.65 − 2,080\.64 is 0\.01, where the sheet has 0\./,
      );
      expect(await fault.locator('a').getAttribute('href')).toBe('#stage-8');
    }));

  test('papers are pasted, the lot is drawn and the count goes on, without scripts', () =>
    site.visit(
      '/stv/count',
      async (page) => {
        await page.locator('textarea').fill(PAPERS);
        await page.getByRole('button', { name: 'Count', exact: true }).click();
        expect(await page.locator('h1').innerText()).toBe('A ward');
        await page.getByRole('button', { name: 'Excluded: Cem' }).click();
        expect(await names(page)).toEqual(['Ann', 'Dee']);
        expect(await page.locator('#stage-3 summary').innerText()).toMatch(/Cem is excluded.*the lot fell on Cem/);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'CSV', exact: true }).click(),
        ]);
        expect(file.suggestedFilename()).toBe('count.csv');
      },
      OFF,
    ));

  test('Enter in a field counts the papers again and draws no lot', () =>
    site.visit(
      TIED,
      async (page) => {
        await page.locator('input[name=seats]').fill('2');
        await page.locator('input[name=seats]').press('Enter');
        expect(await page.getByRole('button', { name: 'Excluded: Bob' }).isVisible()).toBe(true);
        expect(await names(page)).toEqual(['Ann']);
      },
      OFF,
    ));

  test('a file is uploaded and counted by the other rule; a line that cannot be read is named', () =>
    site.visit(
      '/stv/count',
      async (page) => {
        const file = (text: string) => ({ name: 'ward.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await page.locator('input[type=file]').setInputFiles(file('papers,preferences\n3,Ann>Bob\nno,Bob\n'));
        await page.locator('input[name=seats]').fill('1');
        await page.locator('input[value=northern-ireland]').check();
        await page.getByRole('button', { name: 'Count', exact: true }).click();
        expect(await page.locator('[role=alert]').innerText()).toMatch(/Line 3 has "no" papers/);
        expect(await page.locator('textarea').inputValue()).toContain('no,Bob');
        await page.locator('input[type=file]').setInputFiles(file('papers,preferences\n3,Ann>Bob\n2,Bob\n'));
        await page.getByRole('button', { name: 'Count', exact: true }).click();
        expect(await names(page)).toEqual(['Ann']);
        expect(await page.locator('input[value=northern-ireland]').isChecked()).toBe(true);
      },
      OFF,
    ));

  test('papers from another site’s page are not taken, and an answer with papers is not kept', async () => {
    const send = (origin: string) => {
      const body = new FormData();
      body.set('papers', PAPERS);
      return fetch(`${site.address}/stv/count`, { method: 'POST', headers: { origin, accept: 'text/html' }, body });
    };
    expect((await send('http://elsewhere.example')).status).toBe(403);
    const own = await send(site.address);
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  test.each(['/ni-assembly', COUNT, '/scottish-councils', '/scottish-councils/highland'])(
    'every file that %s offers is there, with source and licence in each row',
    async (path) => {
      const links = await site.visit(path, (page) =>
        page
          .locator('main a[href$=".csv"], main a[href$=".json"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')!)),
      );
      expect(links).toHaveLength(2);
      for (const link of links) {
        const answer = await site.get(link);
        expect([link, answer.status]).toEqual([link, 200]);
        expect(await answer.text()).toMatch(/licence/);
      }
    },
  );

  test('a place without a day leads to its newest count; the finder knows places by name', async () => {
    const answer = await site.get('/ni-assembly/foyle');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/ni-assembly/foyle/2017-03-02']);
    expect((await site.get('/ni-assembly/foyle/2012-05-03')).status).toBe(404);
    await site.visit('/find?q=lower+deeside', async (page) => {
      await page.getByRole('link', { name: 'Lower Deeside' }).first().click();
      expect(await page.locator('h1').innerText()).toBe('Lower Deeside');
    });
  });

  test('the largest count keeps within the budget of a page', async () => {
    const html = await (await site.get(LARGEST)).text();
    expect(gzipSync(html).length).toBeLessThan(BUDGET);
  });
}

const names = (page: Page) => page.locator('#elected b').allInnerTexts();

const widthOf = (of: ReturnType<Page['locator']>) => of.evaluate((each) => each.getBoundingClientRect().width);
