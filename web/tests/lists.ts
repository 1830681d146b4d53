import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { PHONE, type Site } from './site.ts';

const EAST = '/europarl/eastern/2019-05-23';
const BUDGET = 60 * 1024;
/** The region with most counting areas. */
const LARGEST = '/europarl/south-east/2019-05-23';

/** What holds of the pages of elections by lists, of commissioners, of mayors and of polling days. */
export function provesLists(site: Site): void {
  test('the East of England in 2019: who was elected in order, and what was lacking for the last seat', () =>
    site.visit(EAST, async (page) => {
      expect(await page.locator('#elected li').allInnerTexts()).toEqual([
        expect.stringMatching(/1 Brexit\s+Richard Tice/),
        expect.stringMatching(/2 LD\s+Barbara Gibson/),
        expect.stringMatching(/3 Brexit\s+Michael Heaver/),
        expect.stringMatching(/4 Green\s+Catherine Rowett/),
        expect.stringMatching(/5 Brexit\s+June Mummery/),
        expect.stringMatching(/6 LD\s+Lucy Nethsingha/),
        expect.stringMatching(/7 Con\s+Geoffrey Van Orden/),
      ]);
      const main = await page.locator('main').innerText();
      expect(main).toContain(
        '50,606 more votes would have given the Brexit Party a fourth seat; 50,605 would have tied.',
      );
      const shares = await page.locator('#parties tbody tr').allInnerTexts();
      expect(shares.find((row) => row.startsWith('Conservative'))).toContain('10.2%');
      expect(shares.find((row) => row.startsWith('The Independent Group'))).toContain('3.6%');
    }));

  test('the line of the ladder stands where the quotient of the last seat ends', () =>
    site.visit(EAST, async (page) => {
      const last = page.locator('#ladder tbody tr').last();
      const [bar, cell] = await Promise.all([last.locator('.bar').boundingBox(), last.locator('.bars').boundingBox()]);
      const left = await last
        .locator('.bars')
        .evaluate((each) => Number.parseFloat(getComputedStyle(each, '::after').left));
      expect(bar!.x + bar!.width).toBeCloseTo(cell!.x + left, 0);
      expect(bar!.width / cell!.width).toBeCloseTo(163_830 / 604_715, 2);
    }));

  test('the party without an earlier result has areas by its share, as cut and as rounded, and no swing', () =>
    site.visit(EAST, async (page) => {
      const rows = await page.locator('#strongest tbody tr').allInnerTexts();
      expect(rows.slice(0, 5).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
        [expect.stringMatching(/Castle Point/), '58.7%', '59%', '58%'],
        [expect.stringMatching(/Tendring/), '54.3%', '54%', '54%'],
        [expect.stringMatching(/Great Yarmouth/), '53.0%', '53%', '53%'],
        [expect.stringMatching(/Rochford/), '52.8%', '53%', '52%'],
        [expect.stringMatching(/Fenland/), '51.9%', '52%', '51%'],
      ]);
      expect(await page.locator('#areas').innerText()).toContain('seats are shared across the whole region');
    }));

  test('a party that did not stand at the last general election is given areas by its share at the European poll', () =>
    site.visit('/east-of-england/parl.2017-06-08/targets/brx', async (page) => {
      const rows = (await page.locator('#strongest tbody tr').allInnerTexts()).slice(0, 5).join(' ');
      expect(rows).toMatch(/Castle Point.*Tendring.*Great Yarmouth.*Rochford.*Fenland/s);
      expect(await page.locator('#strongest').innerText()).toMatch(/no swing.*European poll of 23 May 2019/s);
    }));

  test('counting areas sort where they stand, and by their address without scripts', async () => {
    const turnouts = async (page: Page) => (await page.locator('#areas .c-turnout').allInnerTexts()).slice(1);
    const byTurnout = (page: Page) => page.locator('#areas thead').getByRole('link', { name: 'Turnout' });
    const sorted = await site.visit(EAST, async (page) => {
      await byTurnout(page).click();
      return turnouts(page);
    });
    expect(sorted.map(Number.parseFloat)).toEqual(sorted.map(Number.parseFloat).toSorted((a, b) => a - b));
    const plain = await site.visit(
      EAST,
      async (page) => {
        await byTurnout(page).click();
        return turnouts(page);
      },
      { javaScriptEnabled: false },
    );
    expect(plain).toEqual(sorted);
  });

  test('small multiples are on one scale: a bar is as long as its share, in every district', () =>
    site.visit(EAST, async (page) => {
      const bars = await page.locator('#charts li p').evaluateAll((all) =>
        all.map((each) => ({
          share: Number.parseFloat(each.querySelector('.share')!.textContent!),
          part:
            each.querySelector('i')!.getBoundingClientRect().width /
            each.querySelector('.track')!.getBoundingClientRect().width,
        })),
      );
      expect(bars.length).toBeGreaterThan(200);
      for (const { share, part } of bars) expect(Math.abs(part - share / 60)).toBeLessThan(0.025);
    }));

  test('seats of all regions: 29, 16, 10, 7, 4, 3, 1 in 2019 and 24, 20, 19, 3, 2, 1, 1 in 2014', () =>
    site.visit('/europarl', async (page) => {
      const bars = await page
        .locator('main [role=img]')
        .evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')!));
      const seats = bars.map((label) =>
        label
          .replace(/^[^:]*: /, '')
          .match(/\d+/g)!
          .map(Number),
      );
      expect(seats).toEqual([
        [29, 16, 10, 7, 4, 3, 1],
        [24, 20, 19, 3, 2, 1, 1],
      ]);
    }));

  test.each([{ width: 1280, height: 900 }, PHONE])(
    'both rounds of the supplementary vote are read at $width px',
    (viewport) =>
      site.visit(
        '/pcc/essex/2016-05-05',
        async (page) => {
          const winner = await page.locator('#candidates tbody tr').first().innerText();
          for (const figure of ['110,858', '33.5%', '+25,090', '135,948', '56.7%']) expect(winner).toContain(figure);
          expect(await page.locator('main').innerText()).toMatch(/second preferences included/i);
        },
        { viewport },
      ),
  );

  test('since most votes decide there is one table, and figures that contradict each other are both shown', () =>
    site.visit('/pcc/cambridgeshire/2024-05-02', async (page) => {
      expect(await page.locator('#candidates thead th').allInnerTexts()).toEqual([
        'Candidate',
        'Votes',
        'Share',
        'Change',
      ]);
      expect(await page.locator('#candidates').innerText()).toMatch(/voting system changed.*first preferences/s);
      expect(await page.locator('#conflicts tbody tr').first().innerText()).toMatch(/Anna Smith.*58,394.*58,304/s);
    }));

  test('the London Assembly with and without its threshold', () =>
    site.visit('/assembly/london/2016-05-05', async (page) => {
      const changed = await page.locator('#threshold tr.changed').allInnerTexts();
      expect(changed.map((row) => row.split('\t').slice(1))).toEqual([
        ['2', '1', '−1'],
        ['0', '1', '+1'],
      ]);
      expect(await page.locator('#constituencies tbody tr').count()).toBe(14);
    }));

  test('5 May 2016: 22 councils here, commissioners on the Friday, four more assemblies elsewhere', () =>
    site.visit('/polls/2016-05-05', async (page) => {
      const here = await page.locator('#here tbody tr').allInnerTexts();
      expect(here[0]).toMatch(/22 councils/);
      expect(here[1]).toMatch(/eight police areas.*supplementary vote.*Friday 6 May 2016/s);
      const elsewhere = await page.locator('#elsewhere').innerText();
      for (const name of [
        'Mayor of London',
        'London Assembly',
        'Scottish Parliament',
        'Assembly for Wales',
        'Northern Ireland Assembly',
      ])
        expect(elsewhere).toContain(name);
    }));

  test('every contest that a polling day links to has a page', async () => {
    for (const path of ['/polls/2016-05-05', '/polls/2019-05-23', '/polls/2024-05-02']) {
      const links = await site.visit(path, (page) =>
        page.locator('#here a, #elsewhere a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!)),
      );
      for (const link of new Set(links)) expect([link, (await site.get(link)).status]).toEqual([link, 200]);
    }
  });

  test('every way from a region of the European Parliament, or from a commissioner, leads to a page', async () => {
    for (const path of [
      EAST,
      '/europarl/northern-ireland/2019-05-23',
      '/pcc/essex/2016-05-05',
      '/assembly/scotland/2016-05-05',
    ]) {
      const links = await site.visit(path, (page) =>
        page.locator('main nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!)),
      );
      for (const link of links) expect([link, (await site.get(link)).status]).toEqual([link, 200]);
    }
  });

  test('no European result of 2019 was to be given before ten on the Sunday night', () =>
    site.visit('/polls/2019-05-23', async (page) => {
      expect(await page.locator('.embargo').innerText()).toMatch(
        /No result before 22:00 on Sunday 26 May 2019\..*last poll/s,
      );
    }));

  test('by lists every rule gives all 71 seats, and names itself', () =>
    site.visit('/what-if/proportional?region=anglia&election=ge2024', async (page) => {
      const totals = (await page.locator('#lists tfoot tr').innerText()).match(/\d+/g)!.map(Number);
      expect(totals).toEqual([71, 71, 71, 71, 71, 71]);
      const names = (await page.locator('#lists thead').innerText()).replaceAll(/\s+/g, ' ');
      for (const name of ['D’Hondt', 'Sainte-Laguë', 'Largest remainder']) expect(names).toContain(name);
      await page.locator('select[name=region]').selectOption('scotland');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.locator('h1').innerText()).toBe('Scotland by lists, 2024');
    }));

  test.each([
    '/europarl',
    EAST,
    '/europarl/northern-ireland/2019-05-23',
    '/pcc',
    '/pcc/norfolk/2024-05-02',
    '/mayor/london/2016-05-05',
    '/assembly/scotland/2016-05-05',
    '/assembly/wales/2016-05-05',
    '/polls/2016-05-05',
    '/what-if/proportional?region=anglia&election=ge2024',
  ])('every file that %s offers is there, with source and licence in each row', async (path) => {
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
  });

  test('other ways to write an address lead to the one, and what is not held has no page', async () => {
    const to = async (path: string) => {
      const answer = await site.get(path);
      return [answer.status, answer.headers.get('location')];
    };
    expect(await to('/europarl/east-of-england/2019-05-23')).toEqual([301, EAST]);
    expect(await to('/europarl/E12000006/2019-05-23')).toEqual([301, EAST]);
    expect(await to('/europarl/eastern')).toEqual([302, EAST]);
    expect(await to('/pcc/norfolk')).toEqual([302, '/pcc/norfolk/2024-05-02']);
    expect(await to('/mayor/london')).toEqual([302, '/mayor/london/2021-05-06']);
    for (const path of [
      '/europarl/eastern/2009-06-04',
      '/pcc/norfolk/2020-01-01',
      '/mayor/paris/2016-05-05',
      '/polls/2016-05-06',
      '/assembly/ulster',
    ])
      expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  });

  test('the region with most districts keeps within the budget of a page', async () => {
    const html = await (await site.get(LARGEST)).text();
    expect(gzipSync(html).length).toBeLessThan(BUDGET);
  });
}
