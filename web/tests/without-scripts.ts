import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { PHONE, type Site } from './site.ts';

const OFF = { javaScriptEnabled: false };

/** The whole page as a reader without scripts has it; nothing waits to be filled in. */
export function provesWithoutScripts(site: Site): void {
  test('a date is asked for with the form', () =>
    site.visit(
      '/anglia?on=2017-06-09',
      async (page) => {
        const before = await page.locator('main').innerText();
        await page.locator('input[type=date]').first().fill('2019-11-01');
        await page.locator('form:has(input[type=date]) button').first().click();
        expect(new URL(page.url()).search).toContain('on=2019-11-01');
        const after = await page.locator('main').innerText();
        expect(before).not.toContain('1 November 2019');
        expect(after).toContain('Heidi Allen');
      },
      OFF,
    ));

  test('the list of seats is filtered and sorted by links and a form', () =>
    site.visit(
      '/anglia?on=2019-11-01',
      async (page) => {
        const all = await rows(page).count();
        await page.locator('#seats select[name=held]').selectOption('lab');
        await page.locator('#seats form button:not([type=button])').click();
        expect(await rows(page).count()).toBeLessThan(all);
        const held = await page.locator('#seats td:nth-child(2)').allInnerTexts();
        expect(held.length).toBeGreaterThan(0);
        expect(held.every((text) => text.startsWith('Lab'))).toBe(true);
        await page
          .locator('#seats thead')
          .getByRole('link', { name: /majority/i })
          .first()
          .click();
        const majorities = (await page.locator('#seats td:nth-child(4)').allInnerTexts()).map((text) =>
          Number(text.replaceAll(',', '')),
        );
        expect(majorities.length).toBe(held.length);
        expect([majorities.toSorted((a, b) => a - b), majorities.toSorted((a, b) => b - a)]).toContainEqual(majorities);
      },
      OFF,
    ));

  test('the finder answers a typed name', () =>
    site.visit(
      '/',
      async (page) => {
        await page.locator('main input[type=search]').first().fill('NW Norfolk');
        await page.keyboard.press('Enter');
        await page.getByRole('link', { name: 'North West Norfolk' }).first().click();
        expect(await page.locator('h1').innerText()).toContain('North West Norfolk');
      },
      { ...OFF, viewport: PHONE },
    ));

  test('a number leads to its working: formula, inputs, rows and publisher', () =>
    site.visit(
      '/seats/peterborough/parl.2017-06-08',
      async (page) => {
        await page.locator('main a[href$="#majority"]').first().click();
        const working = await page.locator('#majority').innerText();
        expect(working).toMatch(/22,950 − 22,343/);
        expect(working).toContain('data/uk/westminster/parl.2017-06-08/candidacies.csv:');
        expect(working).toContain('House of Commons Library');
      },
      OFF,
    ));

  test.each(['/', '/anglia', '/anglia/parl.2017-06-08/targets/con', '/seats/peterborough'])(
    '%s shows no control that only a script could answer',
    (path) =>
      site.visit(
        path,
        async (page) => {
          const dead = page.locator(
            'button[type=button]:visible, button:not(form button):visible, input[type=range]:visible',
          );
          expect(await dead.count()).toBe(0);
        },
        OFF,
      ),
  );
}

const rows = (page: Page) => page.locator('#seats tbody tr');
