import { expect, test } from 'vitest';
import { BLANK, type Site } from './site.ts';

const TARGETS = '/anglia/parl.2017-06-08/targets/con';

export function provesWithScripts(site: Site): void {
  test('a copy button copies exactly the house line, and the other button all of them', async () => {
    const { targets } = (await (await site.get(`${TARGETS}.json`)).json()) as { targets: { houseLine: string }[] };
    await site.visit(
      TARGETS,
      async (page) => {
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        await page.locator('tbody [data-copy]').first().click();
        expect(await copied()).toBe('Peterborough (LAB) 607 majority - 0.6% swing required to win');
        await page.getByRole('button', { name: 'Copy house lines' }).click();
        expect((await copied()).trimEnd()).toBe(targets.map(({ houseLine }) => houseLine).join('\n'));
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('the list of seats sorts where it stands, and its address can be sent on', () =>
    site.visit('/anglia?on=2019-11-01', async (page) => {
      const majority = page
        .locator('#seats thead')
        .getByRole('link', { name: /majority/i })
        .first();
      const order = async () =>
        (await page.locator('#seats td:nth-child(4)').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
      await majority.click();
      const up = await order();
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      await majority.click();
      const down = await order();
      expect(down).toEqual(down.toSorted((a, b) => b - a));
      await page.reload();
      expect(await order()).toEqual(down);
    }));

  test('the slash key goes to the finder', () =>
    site.visit('/anglia', async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    }));

  test('the page asks for nothing beyond its own address', async () => {
    const elsewhere: string[] = [];
    await site.visit(BLANK, async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(site.address)) elsewhere.push(request.url());
      });
      for (const path of ['/', '/anglia', '/seats/peterborough', TARGETS]) await page.goto(site.address + path);
      expect(await page.context().cookies()).toEqual([]);
    });
    expect(elsewhere).toEqual([]);
  });
}
