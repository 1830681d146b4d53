import { readFileSync, statSync } from 'node:fs';
import { decoded } from '../../publish/copy-files/index.ts';
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
