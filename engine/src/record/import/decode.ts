import type { Findings } from './findings.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The text of a file: UTF-8, with or without a byte-order mark, or else Windows-1252, as spreadsheets still save it.
 *
 * @throws ImportRefused for a spreadsheet file or other binary data.
 */
export function decode(file: string, bytes: Uint8Array, findings: Findings): string {
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    findings.refuseNow({ file }, 'this is a spreadsheet file, not CSV; open it and save the sheet as CSV UTF-8.');
  }
  const text = decodeAs(file, bytes, findings);
  if (text.includes('\0')) findings.refuseNow({ file }, 'this is not text; save the table as CSV UTF-8.');
  return text;
}

function decodeAs(file: string, bytes: Uint8Array, findings: Findings): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (utf16) {
    findings.notice({ file }, 'read as UTF-16.');
    return new TextDecoder(utf16).decode(bytes);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.startsWith('\ufeff')) return text;
    findings.notice({ file }, 'begins with a byte-order mark, which was left out.');
    return text.slice(1);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const line = text.split('\n').findIndex((each) => /[^\x00-\x7f]/.test(each)) + 1;
    findings.notice(
      { file, line },
      'the file is not UTF-8 and was read as Windows-1252; check names with accents from here on.',
    );
    return text;
  }
}
