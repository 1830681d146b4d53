import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { PHONE, type Site } from './site.ts';

const OFF = { javaScriptEnabled: false };
const COPY =
  'Labour gained Peterborough with a majority of 181 at the 2024 general election. Turnout was 57.1 per cent.';

/** The same copy as a Word document. */
const DOCUMENT = new URL('copy.docx', import.meta.url);

/** What holds of the pages that check copy and write it, and of their answers to programs. */
export function provesCopy(site: Site): void {
  provesCheck(site);
  provesWrite(site);
  provesInterface(site);
}

function provesCheck(site: Site): void {
  test('the example has one slip, and the page says what it should be, with the sum, before all else', () =>
    site.visit('/check', async (page) => {
      await page.getByRole('link', { name: /one figure wrong/ }).click();
      const slip = page.locator('.claim', { has: page.locator('.words', { hasText: /^181$/ }) });
      expect(await slip.innerText()).toMatch(/181\s*contradicted: 118/);
      expect(await page.locator('main .lede').innerText()).toMatch(/claims: \d+ supported, \d+ contradicted, /);
      const rows = await page.locator('#claims tbody tr').allInnerTexts();
      expect(rows[0]).toMatch(/contradicted.*Majority: Peterborough.*13,418 less Conservative 13,300 is 118/s);
      const words = rows.map((row) => row.split('\n')[0]!.trim());
      const order = ['contradicted', 'cannot check', 'supported'];
      expect(words).toEqual(words.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    }));

  test('a verdict reached by Tab opens its working where it stands; Escape closes it; so does pointing elsewhere', () =>
    site.visit('/check?example', async (page) => {
      await page.locator('#copy .claim button').first().focus();
      await page.keyboard.press('Tab');
      const open = page.locator('.why:popover-open');
      const told = await page.evaluate(() => (document.activeElement as HTMLButtonElement).popoverTargetElement!.id);
      expect(await open.getAttribute('id')).toBe(told);
      expect(await open.innerText()).toMatch(/supported|contradicted|cannot check/);
      expect(await open.innerText()).toContain('candidacies.csv:');
      await page.keyboard.press('Escape');
      expect(await open.count()).toBe(0);
      await page.locator('#copy .claim .words').last().hover();
      await open.waitFor();
      await page.mouse.move(2, 2);
      await open.waitFor({ state: 'detached' });
      expect(new URL(page.url()).hash).toBe('');
    }));

  test('copy is pasted and answered without scripts, on a phone, and a tap opens the working', () =>
    site.visit(
      '/check',
      async (page) => {
        await page.locator('textarea').fill(COPY);
        await page.locator('input[name=date]').fill('2024-07-05');
        await check(page);
        const verdict = page.getByRole('button', { name: '181: contradicted: 118' });
        await verdict.tap();
        expect(await page.locator('.why:popover-open').innerText()).toContain('13,418 less Conservative 13,300');
        expect(await page.locator('#again textarea').inputValue()).toBe(COPY);
      },
      { ...OFF, viewport: PHONE, hasTouch: true },
    ));

  test('marks and scripts in a copy are shown as text, and none is run', () =>
    site.visit('/check', async (page) => {
      const html = `<p>${COPY}</p><script>window.ran = true</script><img src=x onerror="window.ran = true">`;
      await page.locator('textarea').fill(html);
      await check(page);
      expect(await page.locator('.copy').evaluate((each) => each.querySelectorAll('script, img').length)).toBe(0);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      const shown = await page.locator('.copy').evaluate((each) => {
        for (const added of each.querySelectorAll('button, .why')) added.remove();
        return each.textContent;
      });
      expect(shown).toBe(html);
    }));

  test('a Word document is uploaded and checked; a PDF is refused, and what was refused is said', () =>
    site.visit(
      '/check',
      async (page) => {
        const upload = (name: string, buffer: Buffer) =>
          page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
        await upload('copy.pdf', Buffer.from('%PDF-1.7'));
        await check(page);
        expect(await page.locator('[role=alert]').innerText()).toMatch(/PDF.*paste/s);
        await upload('copy.docx', readFileSync(DOCUMENT));
        await check(page);
        expect(await page.locator('#copy').innerText()).toMatch(/181\s*contradicted: 118/);
      },
      OFF,
    ));

  test('nothing of a copy is kept: no file, no cookie, nothing on the way, and no other site may send one', async () => {
    const before = filesOf(site.home);
    const send = (origin: string) => {
      const body = new FormData();
      body.set('text', COPY);
      return fetch(`${site.address}/check`, { method: 'POST', headers: { origin, accept: 'text/html' }, body });
    };
    const own = await send(site.address);
    expect([own.status, own.headers.get('cache-control'), own.headers.get('set-cookie')]).toEqual([
      200,
      'no-store',
      null,
    ]);
    expect(await own.text()).toContain('181');
    expect(await (await site.get('/check')).text()).not.toContain('181');
    expect(filesOf(site.home)).toEqual(before);
    expect((await send('http://elsewhere.example')).status).toBe(403);
  });
}

function provesWrite(site: Site): void {
  test('a story is chosen by a form and brought back by its address, without scripts', () =>
    site.visit(
      '/write?kind=candidate-list',
      async (page) => {
        await page.locator('input[name=of]').fill('Clacton');
        await page.locator('select[name=order]').selectOption('alphabetical');
        await page.getByRole('button', { name: 'Write', exact: true }).click();
        const story = await page.locator('main article').innerText();
        expect(story).toContain('Count Binface');
        await page.goto(page.url());
        expect(await page.locator('main article').innerText()).toBe(story);
      },
      OFF,
    ));

  test('each figure of a story opens its working, and the copies are the story', () =>
    site.visit(
      '/write?kind=seat-result&of=peterborough&election=parl.2017-06-08',
      async (page) => {
        await page.getByRole('button', { name: '607', exact: true }).first().click();
        expect(await page.locator('.why:popover-open').innerText()).toMatch(/22,950 − 22,343.*candidacies\.csv:/s);
        await page.keyboard.press('Escape');
        const copied = async (name: string) => {
          await page.getByRole('button', { name }).click();
          return page.evaluate(() => navigator.clipboard.readText());
        };
        const headline = await page.locator('main article h2').innerText();
        expect(await copied('Copy plain text')).toContain(`${headline}\n\nLabour`);
        expect(await copied('Copy HTML')).toContain(`<h2>${headline}</h2>\n<p>Labour`);
        expect(await copied('Copy script')).toMatch(/^[^a-z]+$/);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('a name that is not known is answered with the nearest, and the form keeps it', () =>
    site.visit('/write?kind=seat-result&of=Peterbrough', async (page) => {
      expect(await page.locator('[role=alert]').innerText()).toContain('Peterbrough');
      expect(await page.locator('input[name=of]').inputValue()).toBe('Peterbrough');
      await page.locator('[role=alert]').getByRole('link', { name: 'Peterborough', exact: true }).click();
      expect(await page.locator('main article h2').innerText()).toContain('Peterborough');
    }));
}

function provesInterface(site: Site): void {
  const post = (path: string, body: string | Uint8Array | FormData, type?: string) =>
    fetch(`${site.address}${path}`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', ...(type && { 'content-type': type }) },
      body: body as BodyInit,
    });

  test('a copy sent as text, as JSON and as a form has the same claims, at places of the text as sent', async () => {
    const form = new FormData();
    form.set('file', new File([COPY], 'copy.txt'));
    const json = JSON.stringify({ text: COPY, date: '2024-07-05' });
    const answers = await Promise.all([
      post('/api/check?date=2024-07-05', COPY, 'text/plain'),
      post('/api/check', json, 'application/json'),
      post('/api/check?date=2024-07-05', form),
    ]);
    const [first, ...others] = await Promise.all(answers.map((each) => each.json() as Promise<Checked>));
    for (const other of others) expect(other).toEqual(first);
    expect(answers[0]!.headers.get('access-control-allow-origin')).toBe('*');
    expect(answers[0]!.headers.get('cache-control')).toBe('no-store');
    const wrong = first!.claims.filter(({ verdict }) => verdict === 'contradicted');
    expect(wrong).toMatchObject([{ kind: 'majority', claimed: '181', computed: '118' }]);
    expect(COPY.slice(...wrong[0]!.span)).toBe('181');
  });

  test.each([
    ['nothing', '', 'text/plain', 400],
    ['marks without words', '<p></p>', 'text/html', 400],
    ['a picture called text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'text/plain', 415],
    ['a picture', new Uint8Array(20), 'image/png', 415],
    ['broken JSON', '{"text": ', 'application/json', 400],
    ['a text of a million and one', 'a'.repeat(1_000_001), 'text/plain', 413],
    ['ten megabytes', 'a'.repeat(10_000_000), 'text/plain', 413],
    ['a day that is none', JSON.stringify({ text: COPY, date: '2024-13-45' }), 'application/json', 400],
    ['a region that is none', JSON.stringify({ text: COPY, region: 'angla' }), 'application/json', 404],
  ])('%s is refused with one sentence, to the checker and to lint', async (_, body, type, status) => {
    const answer = await post('/api/check', body, type);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/^[^\n]+[.?}]$/) });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    if (!String(body).includes('region')) expect((await post('/api/lint', body, type)).status).toBe(status);
  });

  test('letters in two encodings in one file are still read, and what can be checked is', async () => {
    const mixed = Buffer.concat([Buffer.from(COPY), Buffer.from(' Caf\u00e9 “open”.'), Buffer.from([0xe9, 0x93])]);
    const { claims } = (await (await post('/api/check', mixed, 'text/plain')).json()) as Checked;
    expect(claims.some(({ claimed, verdict }) => claimed === '181' && verdict === 'contradicted')).toBe(true);
  });

  test('a story comes as JSON, and as text or HTML where that is asked for', async () => {
    const ask = async (query: string, accept = '*/*') => {
      const answer = await fetch(`${site.address}/api/write?${query}`, { headers: { accept } });
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
    };
    const peterborough = 'kind=seat-result&of=peterborough&election=parl.2017-06-08';
    const [story] = JSON.parse((await ask(peterborough)).text) as { headline: string; paragraphs: unknown[] }[];
    const plain = await ask(peterborough, 'text/plain');
    expect(plain).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    expect(plain.text.startsWith(`${story!.headline}\n\n`)).toBe(true);
    expect((await ask(peterborough, 'text/html')).text.startsWith('<h2>')).toBe(true);
    expect((await ask('kind=poem&of=peterborough')).status).toBe(400);
    expect((await ask('kind=seat-result')).status).toBe(400);
    expect((await ask('kind=seat-result&of=peterbrough')).status).toBe(404);
  });

  test('lint finds a majority without its number, and the page shows it beneath', async () => {
    const { findings } = (await (
      await post('/api/lint', 'The Conservatives hold the seat with a huge majority.', 'text/plain')
    ).json()) as { findings: { code: string; message: string }[] };
    expect(findings.map(({ code }) => code)).toContain('majority-without-number');
  });
}

interface Checked {
  readonly claims: {
    readonly span: [number, number];
    readonly kind: string;
    readonly claimed: string;
    readonly verdict: string;
  }[];
}

function check(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Check', exact: true }).click();
}

/** Every file under a folder with its size and the time of its last change. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}
