import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { PHONE, type Site } from './site.ts';

const NIGHT = '/councils/cambridge/local.2016-05-05';
const REGION = '/councils/region/anglia/local.2016-05-05';
/** The council with most wards of all nights held. */
const LARGEST = '/councils/cornwall/local.2017-05-04';
const BUDGET = 60 * 1024;
const KEYS: Readonly<Record<string, string>> = {
  Up: 'up',
  Before: 'before',
  After: 'after',
  Majority: 'margin',
  Change: 'change',
};

/** What holds of the pages of councils in a browser. */
export function provesCouncils(site: Site): void {
  test('the line stands where the seat that makes a majority ends, and every seat has its width', () =>
    site.visit(NIGHT, async (page) => {
      const [line, bar] = await Promise.all([edgeOfLine(page), page.locator('.whole .bar').first().boundingBox()]);
      expect((line - bar!.x) / bar!.width).toBeCloseTo(22 / 42, 2);
      const widths = await page
        .locator('.whole')
        .first()
        .locator('.group')
        .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().width));
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(bar!.width, 0);
      expect(widths[0]! / bar!.width).toBeCloseTo(26 / 42, 2);
    }));

  test.each([{ width: 1280, height: 900 }, PHONE])(
    'colour never stands alone: at $width px every group of 18 px or more has its initials',
    (viewport) =>
      site.visit(
        NIGHT,
        async (page) => {
          const nameless = await page.locator('.whole .group').evaluateAll((groups) =>
            groups
              .filter((group) => group.getBoundingClientRect().width >= 18)
              .filter(
                (group) =>
                  (group.querySelector('.name') as HTMLElement).checkVisibility({ visibilityProperty: true }) === false,
              )
              .map((group) => group.className),
          );
          expect(nameless).toEqual([]);
        },
        { viewport },
      ),
  );

  test('on a phone the table by party has four columns, and a ward opens by a tap', () =>
    site.visit(
      NIGHT,
      async (page) => {
        const heads = page.locator('#parties thead th:visible');
        expect(await heads.allInnerTexts()).toEqual(['Party', 'Won', 'Change', 'After']);
        const ward = page.locator('#wards-abbey');
        expect(await ward.locator('table').isVisible()).toBe(false);
        await ward.locator('summary').tap();
        expect(await ward.locator('tbody tr').first().innerText()).toMatch(/Richard Johnson/);
      },
      { viewport: PHONE, hasTouch: true, javaScriptEnabled: false },
    ));

  test('wards open by keyboard, and lead to their own pages', () =>
    site.visit(NIGHT, async (page) => {
      await page.locator('#wards-arbury summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${NIGHT}/arbury`);
      expect(await page.locator('h1').innerText()).toBe('Arbury');
    }));

  test('a reader says which wards are in, and the page what is certain, without scripts', () =>
    site.visit(
      NIGHT,
      async (page) => {
        for (const ward of ['Abbey', 'Arbury', 'Cherry Hinton', 'Coleridge', "King's Hedges"])
          await page.locator('#so-far').getByLabel(ward, { exact: true }).check();
        await page.locator('#so-far button').click();
        expect(await page.locator('#so-far').innerText()).toContain('5 of 14 wards. Labour are certain of a majority.');
        expect(await page.locator('#so-far input:checked').count()).toBe(5);
      },
      { javaScriptEnabled: false },
    ));

  test.each(['Up', 'Before', 'After', 'Majority', 'Change'])(
    'the region’s table sorts by %s where it stands as it does by its address without scripts',
    async (column) => {
      const sorted = async (page: Page) => {
        await page.locator('#councils thead').getByRole('link', { name: column, exact: true }).click();
        return page.locator(`#councils .c-${KEYS[column]}`).allInnerTexts();
      };
      const inPlace = await site.visit(REGION, sorted);
      expect(inPlace).toHaveLength(23);
      expect(new Set(inPlace.slice(1)).size).toBeGreaterThan(1);
      expect(await site.visit(REGION, sorted, { javaScriptEnabled: false })).toEqual(inPlace);
    },
  );

  test('facts that are shared alike say so on the page, with the licence and whom to credit', () =>
    site.visit(NIGHT, async (page) => {
      expect(await page.locator('main a[rel=license]').getAttribute('href')).toContain('by-sa/4.0');
      expect(await page.locator('footer').innerText()).toMatch(/Andrew Teale.*CC BY-SA/s);
    }));

  test.each(['/councils', '/councils/cambridge', NIGHT, `${NIGHT}/abbey`, REGION])(
    'every file that %s offers is there, with source and licence in each row',
    async (path) => {
      const links = await site.visit(path, (page) =>
        page
          .locator('main a[href*=".csv"], main a[href*=".json"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')!)),
      );
      expect(links.length).toBeGreaterThanOrEqual(2);
      for (const link of links) {
        const answer = await site.get(link);
        expect([link, answer.status]).toEqual([link, 200]);
        expect(await answer.text()).toMatch(/licence/);
      }
    },
  );

  test('other ways to write an address lead to the one', async () => {
    const to = async (path: string) => {
      const answer = await site.get(path);
      return [answer.status, answer.headers.get('location')];
    };
    expect(await to('/councils/E07000008')).toEqual([301, '/councils/cambridge']);
    expect(await to('/councils/cambridge/local.cambridge.2016-05-05')).toEqual([301, NIGHT]);
    expect(await to('/councils/region/anglia')).toEqual([
      302,
      expect.stringMatching(/^\/councils\/region\/anglia\/local\./),
    ]);
    expect((await site.get('/councils/cambridge/local.2011-05-05')).status).toBe(404);
    expect((await site.get('/councils/camebridge')).status).toBe(404);
  });

  test('the council with most wards keeps within the budget of a page', async () => {
    const html = await (await site.get(LARGEST)).text();
    expect(gzipSync(html).length).toBeLessThan(BUDGET);
  });
}

async function edgeOfLine(page: Page): Promise<number> {
  return page
    .locator('.whole .line')
    .first()
    .evaluate((line) => line.getBoundingClientRect().x + Number.parseFloat(getComputedStyle(line, '::before').left));
}
