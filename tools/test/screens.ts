import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../bench/server.ts';
import { PAGES } from '../../web/tests/pages.ts';
import { ROOT } from '../command.ts';
import { buildSiteIfChanged } from '../site.ts';
import { launchBrowser, type Browser, type Page } from './browser.ts';

// npm run screens -- NAME…: a picture of each kind of page at two widths, into docs/screens; of those named, or of all.
const FOLDER = join(ROOT, 'docs/screens');
const WIDTHS = [360, 1280];
/** Enough to read every word; a few dozen kilobytes a picture. */
const QUALITY = 0.4;
/** A list of every seat goes on in the same way for a long time. */
const TALLEST = 2300;

await buildSiteIfChanged();
const wanted = process.argv.slice(2);
const pictured = PAGES.flatMap((page) => ('screen' in page ? [{ name: page.screen, ...page }] : []));
const screens = pictured.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'README.md'), contents());
const home = mkdtempSync(join(tmpdir(), 'countroom-screens-'));
const [server, browser] = await Promise.all([startServer({ COUNTROOM_HOME: home }), launchBrowser()]);
try {
  const encoder = await browser.newPage();
  for (const { name, path } of screens) {
    for (const width of WIDTHS) {
      const file = join(FOLDER, `${name}-${width}.webp`);
      writeFileSync(file, await asWebp(encoder, await picture(browser, server.address + path, width)));
      console.log(`${(statSync(file).size / 1024).toFixed(0).padStart(5)} KB  docs/screens/${name}-${width}.webp`);
    }
  }
} finally {
  await Promise.all([browser.close(), server.stop()]);
}

/** The pictures on one page, the narrow beside the wide. */
function contents(): string {
  const rows = pictured.map(
    ({ kind, path, name }) =>
      `## ${kind[0]!.toUpperCase()}${kind.slice(1)}\n\n\`${path}\`\n\n![${kind}, 1280 pixels wide](${name}-1280.webp) ![${kind}, 360 pixels wide](${name}-360.webp)\n`,
  );
  const about = `Each kind of page at 1280 and 360 pixels, the head of the longer ones, as \`npm run screens\` draws them.\n`;
  return ['# Pictures of the site\n', about, ...rows].join('\n');
}

async function picture(from: Browser, address: string, width: number): Promise<Buffer> {
  const page = await from.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // As tall a window as the picture: what keeps to the foot of the window stays at the foot.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, TALLEST) });
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** The browser knows a format a fifth as large as its screenshots. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ([source, quality]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [`data:image/png;base64,${png.toString('base64')}`, QUALITY] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
