import { readFileSync, statSync } from 'node:fs';
import { EXIT, Stop } from '../exit-codes.ts';

/**
 * Reads a file of papers or figures as text, whichever program saved it: UTF-8, UTF-16 where a mark says so, else Windows-1252; lines of old
 * Macintosh files are ended as all others are. Control characters are left out, so that no name can tell a terminal what to do.
 */
export function readTextFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw new Stop(EXIT.usage, `${path} is a folder, where a file was expected; give one of its files.`);
  if (!found?.isFile()) throw new Stop(EXIT.usage, `There is no file ${path}; check the name.`);
  const text = decoded(readFileSync(path));
  const lines = text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
  // oxlint-disable-next-line no-control-regex -- these are what is to go
  return lines.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
