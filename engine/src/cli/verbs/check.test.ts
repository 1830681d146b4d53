import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Claim } from '../../copy/check/index.ts';
import { ask, homeWith } from '../ask.ts';

const folder = homeWith({
  'targets.txt': 'Conservative targets\n\nIpswich (LAB) 836 majority - 0.8% swing required to win\n',
  'right.md': '**Bedford** was won by Labour with a majority of 789.\n',
  'page.html': '<p>Labour&rsquo;s majority in <b>Bedford</b> is 789.</p><script>throw new Error("run")</script>',
  'empty.txt': ' \n',
});
const file = (name: string) => join(folder, name);
const check = (name: string, ...options: string[]) => ask(['check', file(name), '--date', '2019-11-01', ...options]);

interface Answer {
  readonly claims: readonly Claim[];
  readonly date?: string;
  readonly text?: string;
}

test('a wrong majority ends with code 1, and its reason has the arithmetic', async () => {
  const { code, out: stdout, err: stderr } = await check('targets.txt');
  expect([code, stderr]).toEqual([1, '1 claim is contradicted by the record.\n']);
  expect(stdout).toContain('CONTRADICTED  majority: Ipswich, 831, not 836');
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Labour 24,224 less Conservative 23,393 is 831.');
  expect(stdout).toContain('supported, 1 contradicted, 0 cannot be checked.');
});

test('JSON has every claim with its place in the file', async () => {
  const { code, out: stdout } = await check('page.html', '--json');
  const { claims, date } = JSON.parse(stdout) as Answer;
  const html = '<p>Labour&rsquo;s majority in <b>Bedford</b> is 789.</p><script>throw new Error("run")</script>';
  expect([code, date]).toEqual([0, '2019-11-01']);
  expect(claims.map(({ span, verdict }) => [html.slice(...span), verdict])).toEqual([['789', 'supported']]);
  expect(claims[0]!.sources[0]).toMatch(/^data\/uk\/westminster\/parl\.2017-06-08\/candidacies\.csv:\d+$/);
});

test('a Word document is read as text, and its text given with the claims', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'countroom-check-')), 'copy.docx');
  writeFileSync(path, wordDocument('Labour won Bedford with a majority of 790.'));
  const { code, out: stdout } = await ask(['check', path, '--date', '2019-11-01', '--json']);
  const { claims, text } = JSON.parse(stdout) as Answer;
  const majority = claims.find(({ kind }) => kind === 'majority')!;
  expect([code, text!.slice(...majority.span), majority.computed]).toEqual([1, '790', '789']);
});

test('what cannot be read is refused in a sentence', async () => {
  const wrong = async (path: string) => {
    const { code, err: stderr } = await ask(['check', path]);
    return [code, stderr.trim()];
  };
  expect(await wrong(file('empty.txt'))).toEqual([
    3,
    `${file('empty.txt')} is empty; give copy with at least one sentence.`,
  ]);
  expect(await wrong(file('none.txt'))).toEqual([2, expect.stringContaining('There is no file')]);
  writeFileSync(file('bytes.bin'), Buffer.from([0x41, 0, 0x42, 0]));
  expect(await wrong(file('bytes.bin'))).toEqual([3, expect.stringContaining('is not text')]);
  writeFileSync(file('cut.docx'), Buffer.from('PK\u0003\u0004 not a document'));
  expect(await wrong(file('cut.docx'))).toEqual([3, expect.stringContaining('could not be read as a Word document')]);
  writeFileSync(file('long.txt'), 'word '.repeat(2_000_000));
  expect(await wrong(file('long.txt'))).toEqual([3, expect.stringContaining('has 10 MB, which is no article')]);
});

/** The least that is a Word document: a ZIP of three files, none compressed. */
function wordDocument(sentence: string): Buffer {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipOf({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`,
  });
}

function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [bytes, title] = [Buffer.from(text), Buffer.from(name)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, title]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}
