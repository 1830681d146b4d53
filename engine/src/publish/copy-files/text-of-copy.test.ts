import { expect, test } from 'vitest';
import { NotText, textOfCopy } from '../copy-files/index.ts';
import { wordDocument, zipOf } from './testing.ts';

const SENTENCE = 'Labour won Ynys Môn’s neighbour by “831”.';

test.each([
  ['UTF-8', Buffer.from(SENTENCE)],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(SENTENCE)])],
  ['UTF-16, low byte first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SENTENCE, 'utf16le')])],
  ['UTF-16, high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(SENTENCE, 'utf16le').swap16()])],
  ['Windows-1252', Buffer.from('Labour won Ynys M\u00f4n\u0092s neighbour by \u0093831\u0094.', 'latin1')],
])('%s is read as what it says', async (_, bytes) => {
  expect(await textOfCopy(bytes)).toEqual({ text: SENTENCE, taken: false });
});

test('the paragraphs of a Word document are taken from it, nothing else', async () => {
  const { text, taken } = await textOfCopy(wordDocument([SENTENCE, 'Turnout was 65.9 per cent.']));
  expect(taken).toBe(true);
  expect(text.split(/\n+/).filter(Boolean)).toEqual([SENTENCE, 'Turnout was 65.9 per cent.']);
});

test('HTML stays as it is: its marks are text here', async () => {
  const html = '<p onclick="x()">Labour<script>run()</script></p>';
  expect(await textOfCopy(Buffer.from(html))).toEqual({ text: html, taken: false });
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), /PDF.*paste/],
  ['rich text', Buffer.from(String.raw`{\rtf1\ansi Labour}`), /RTF.*DOCX/],
  ['an older Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /DOC.*DOCX/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /not text/],
  ['an archive that is no document', zipOf({ 'a.txt': 'Labour' }), /as a Word document, or has no text/],
  ['an archive cut short', wordDocument([SENTENCE]).subarray(0, 200), /as a Word document, nor as text/],
])('%s is refused in a sentence that says what to give', async (_, bytes, sentence) => {
  const refused = textOfCopy(bytes);
  await expect(refused).rejects.toBeInstanceOf(NotText);
  await expect(refused).rejects.toThrow(sentence);
});

test('a document that unpacks to far more than it says is not unpacked', async () => {
  const bomb = zipOf({ 'word/document.xml': new Uint8Array(41_000_000) }, 100);
  expect(bomb.length).toBeLessThan(100_000);
  await expect(textOfCopy(bomb)).rejects.toThrow(/unpacks to more than 40 MB/);
});
