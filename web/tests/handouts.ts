import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { HOSTILE, HOSTILE_SEAT } from './hostile-facts.ts';
import { BLANK, type Site } from './site.ts';

const HOSTILE_WIDGET = HOSTILE_SEAT.replace('/seats/', '/embed/seat/');
const WIDGETS = [
  '/embed/holdings/anglia',
  '/embed/holdings/united-kingdom',
  '/embed/strip/anglia',
  '/embed/targets/anglia/parl.2017-06-08/con',
  '/embed/seat/peterborough',
  '/embed/seat/clacton',
  HOSTILE_WIDGET,
];

interface Told {
  readonly type?: string;
  readonly sentinel?: string;
  readonly id?: string;
  readonly height?: number;
}

/** What leaves the house for other people's pages: widgets, cards, feeds, calendars, oEmbed. */
export function provesHandouts(site: Site): void {
  test.each(WIDGETS)(
    '%s is true without scripts, sets no cookie, leads out of its frame, and fits every column',
    async (path) => {
      for (const width of [280, 300, 480, 720]) {
        await site.visit(
          path,
          async (page) => {
            expect(await page.locator('table, [data-roving]').count()).toBeGreaterThan(0);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
            expect(await page.locator('base').getAttribute('target')).toBe('_top');
            expect(await page.context().cookies()).toEqual([]);
            expect(await page.title()).not.toBe('taken');
          },
          { javaScriptEnabled: false, viewport: { width, height: 600 } },
        );
      }
    },
  );

  test('a widget without scripts says what its page says', async () => {
    await site.visit(
      '/embed/holdings/anglia?on=2019-11-01',
      async (page) => {
        const row = page.getByRole('row', { name: /^Conservative/ });
        expect(await row.locator('td').allTextContents()).toEqual(['58', '60', '−2']);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each(WIDGETS)('%s takes less than 60 KB before its fonts', async (path) => {
    await site.visit(BLANK, async (page) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'font')
          sizes.push(
            response
              .request()
              .sizes()
              .then((size) => size.responseBodySize),
          );
      });
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(500);
      expect(bytes).toBeLessThan(60_000);
    });
  });

  test.each(['light', 'dark'])(
    'a widget that is asked for in %s is so whatever the reader’s system asks',
    async (theme) => {
      const ground = { light: 'rgb(251, 250, 246)', dark: 'rgb(16, 20, 24)' }[theme]!;
      const colourOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const colorScheme of ['light', 'dark'] as const) {
        const seen = await site.visit(`/embed/seat/peterborough?theme=${theme}`, colourOf, { colorScheme });
        expect(seen).toBe(ground);
        const clear = await site.visit('/embed/seat/peterborough?theme=transparent', colourOf, { colorScheme });
        expect(clear).toBe('rgba(0, 0, 0, 0)');
      }
    },
  );

  test('a widget tells its height in three ways, and tells it again when it shrinks', async () => {
    const frame = `<iframe id="f" style="width:300px;height:50px" src="${site.address}/embed/seat/clacton?childId=here"></iframe>`;
    await inHost(
      site,
      `<script>told = []; onmessage = (event) => told.push(event.data)</script>${frame}`,
      async (page) => {
        const told = () => page.evaluate<(Told | string)[]>('told');
        const ours = async () =>
          (await told()).filter((each): each is Told => typeof each !== 'string' && each.type === 'resize');
        await expect.poll(async () => (await ours()).length).toBeGreaterThan(0);
        const narrow = (await ours()).at(-1)!;
        expect(narrow.id).toBe('here');
        expect(await told()).toContain(`pymxPYMxherexPYMxheightxPYMx${narrow.height}`);
        expect(await told()).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: narrow.height });
        await page.locator('#f').evaluate((element) => (element.style.width = '720px'));
        await expect.poll(async () => (await ours()).at(-1)!.height).toBeLessThan(narrow.height!);
        const wide = (await ours()).at(-1)!.height!;
        await page.frameLocator('#f').locator('summary').first().click();
        await expect.poll(async () => (await ours()).at(-1)!.height).toBeGreaterThan(wide);
      },
    );
  });

  test('the script of a host makes a frame of the picture and keeps it as high as its content', async () => {
    const link = `<a class="countroom-embed" href="#" data-embed="${site.address}/embed/holdings/anglia" data-title="Anglia">picture</a>`;
    const stranger =
      '<a class="countroom-embed" href="#" data-embed="https://elsewhere.example/embed/x">left alone</a>';
    const script = `<script async src="${site.address}/embed.js"></script>`;
    await inHost(site, link + script + stranger + script, async (page) => {
      const frame = page.locator('iframe');
      await expect.poll(() => frame.count()).toBe(1);
      expect(await frame.getAttribute('title')).toBe('Anglia');
      const body = page.frameLocator('iframe').locator('body');
      await body.locator('table').waitFor();
      const height = Math.ceil((await body.boundingBox())!.height);
      await expect.poll(async () => (await frame.boundingBox())!.height).toBe(height);
      await page.evaluate(() => postMessage({ type: 'resize', height: 9999 }, '*'));
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect((await frame.boundingBox())!.height).toBe(height);
      expect(await page.locator('a').allTextContents()).toEqual(['left alone']);
    });
  });

  test('the page that makes widgets works without scripts, and names what it does not know', async () => {
    await site.visit(
      '/embeds?widget=targets',
      async (page) => {
        await page.selectOption('[name=party]', 'lab');
        await page.selectOption('[name=theme]', 'dark');
        await page.click('form[action="/embeds"] button');
        expect(await page.locator('iframe').first().getAttribute('src')).toBe(
          '/embed/targets/anglia/parl.2024-07-04/lab?theme=dark',
        );
        const copies = await page.locator('textarea').allTextContents();
        expect(copies).toHaveLength(4);
        for (const text of copies) expect(text).toContain(site.address.replace('http://', ''));
        await page.goto(`${site.address}/embeds?widget=seat&seat=Peterbrough`);
        expect(await page.getByRole('alert').textContent()).toContain('Peterborough');
      },
      { javaScriptEnabled: false },
    );
  });

  test('a page leads to its oEmbed answer, and the answer to a widget and a picture that are there', async () => {
    for (const path of ['/anglia', '/anglia/parl.2017-06-08/targets/con', '/seats/peterborough']) {
      const page = await (await site.get(path)).text();
      const address = /application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
      const answer = (await (await fetch(address)).json()) as Record<string, string | number>;
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        width: 720,
        cache_age: 86_400,
        thumbnail_width: 1200,
      });
      const widget = / src="([^"]+)"/.exec(String(answer['html']))![1]!;
      expect((await fetch(widget)).status).toBe(200);
      const card = await fetch(String(answer['thumbnail_url']));
      expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(page).toContain(`property="og:image" content="${answer['thumbnail_url']}"`);
    }
    const narrow = await site.get(
      `/oembed?maxwidth=300&maxheight=200&url=${encodeURIComponent(`${site.address}/anglia`)}`,
    );
    expect(await narrow.json()).toMatchObject({ width: 300, height: 200 });
    const statuses = [
      'format=xml',
      'url=anglia',
      'url=https://elsewhere.example/anglia',
      `url=${site.address}/anglai`,
    ].map(async (query) => (await site.get(`/oembed?${query}`)).status);
    expect(await Promise.all(statuses)).toEqual([501, 400, 404, 404]);
  });

  test('feeds are XML and JSON, a calendar is a calendar, and awkward names in them are names', async () => {
    const atom = await (await site.get('/feeds/north-east.atom')).text();
    await site.visit(BLANK, async (page) => {
      const root = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName,
        atom,
      );
      expect(root).toBe('feed');
    });
    expect(atom).toContain('Hexham');
    const feed = (await (await site.get('/feeds/north-east.json')).json()) as { items: unknown[] };
    expect(feed.items).toHaveLength(atom.split('<entry>').length - 1);
    const calendar = await site.get('/calendar/north-east.ics');
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toContain('SUMMARY:By-election: Hexham');
    const words = await (await site.get(`${HOSTILE_SEAT.replace('/seats/', '/card/seat/')}-1200x630.txt`)).text();
    for (const name of [HOSTILE.formula, HOSTILE.markup, HOSTILE.apostrophe, HOSTILE.numbered])
      expect(words).toContain(name);
    for (const path of [
      '/feeds/nowhere.atom',
      '/calendar/nowhere.ics',
      '/card/seat/peterborough-10x10.png',
      '/embed/holdings/nowhere',
    ]) {
      expect([path, (await site.get(path)).status]).toEqual([path, 404]);
    }
  });
}

/** Shows some markup as another site's page. */
async function inHost(site: Site, markup: string, use: (page: Page) => Promise<void>): Promise<void> {
  const host = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html>${markup}`),
  );
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  try {
    await site.visit(BLANK, async (page) => {
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      await use(page);
    });
  } finally {
    host.closeAllConnections();
    host.close();
  }
}
