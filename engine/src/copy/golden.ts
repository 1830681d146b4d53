import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Compares prose with its golden file; `UPDATE_GOLDEN=1` writes the file instead, for a person to read in the diff. */
export function expectGolden(text: string, file: string, test: string): void {
  const path = fileURLToPath(new URL(file, test));
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  else if (!existsSync(path))
    throw new Error(`There is no ${file}; run the test with UPDATE_GOLDEN=1 and read what it writes.`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
