import { expect, test } from 'vitest';
import { HOSTILE, HOSTILE_SEAT } from './hostile-facts.ts';
import type { Site } from './site.ts';

export function provesNames(site: Site): void {
  test('candidates named like markup or a formula are read as they are, and nothing of them runs', async () => {
    await site.visit(HOSTILE_SEAT, async (page) => {
      const shown = await page.locator('main').innerText();
      for (const name of [HOSTILE.formula, HOSTILE.sum, HOSTILE.markup, HOSTILE.apostrophe, HOSTILE.numbered])
        expect(shown).toContain(name);
      expect(await page.title()).toContain('Hexham');
    });
  });

  test('CSV puts an apostrophe before what a spreadsheet would run; JSON has every name as it is read', async () => {
    const csv = await (await site.get(`${HOSTILE_SEAT}.csv`)).text();
    expect(csv).toContain(`'${HOSTILE.formula},`);
    expect(csv).toContain(`'${HOSTILE.sum},`);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    expect(csv).toContain(HOSTILE.apostrophe);
    const { candidates } = (await (await site.get(`${HOSTILE_SEAT}.json`)).json()) as {
      candidates: { candidate: string }[];
    };
    expect(candidates.map(({ candidate }) => candidate)).toEqual(Object.values({ ...HOSTILE, turned: 'tohs' }));
  });

  test('a mark that turns the line round is gone before it reaches a page', async () => {
    const page = await (await site.get(HOSTILE_SEAT)).text();
    expect(page).toContain('tohs');
    expect(page).not.toContain('\u202E');
  });

  test.each([
    ['/seats/ynys-mon', 'Ynys Môn'],
    ['/seats/na-h-eileanan-an-iar', 'Na h-Eileanan an Iar'],
    ['/seats/montgomeryshire-and-glyndwr', 'Montgomeryshire and Glyndŵr'],
  ])('%s is headed %s, and the finder finds it by either spelling', async (path, name) => {
    const slug = path.split('/').at(-1)!;
    expect(await site.visit(path, (page) => page.locator('h1').innerText())).toContain(name);
    for (const query of [name, slug.replaceAll('-', ' ')]) {
      const found = await site.visit(`/find?q=${encodeURIComponent(query)}`, (page) =>
        page.getByRole('link', { name }).first().getAttribute('href'),
      );
      expect(found).toMatch(new RegExp(`^${path}`));
    }
    const json = (await (await site.get(`${path}.json`)).text()).normalize();
    expect(json).toContain(name);
  });
}
