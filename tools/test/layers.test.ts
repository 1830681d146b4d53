import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, run } from '../command.ts';
import { LINTER_ENV, OXLINT } from './checks.ts';

// The linter's own configuration, applied to a house of one-line files: each line should be let through, or not.
const WRONG = {
  'engine/src/psephology/a.ts': `import '../record/index.ts';`,
  'engine/src/psephology/measures/b.ts': `import '../../cli/main.ts';`,
  'engine/src/psephology/c.ts': `import 'node:fs';`,
  'engine/src/psephology/d.ts': `import 'csv-parse';`,
  'engine/src/record/e.ts': `import 'countroom/journal';`,
  'engine/src/record/f.ts': `import 'node:path';`,
  'engine/src/record/g.ts': `import './load.ts';`,
  'engine/src/record/pack/h.ts': `import '../../journal/index.ts';`,
  'engine/src/copy/i.ts': `export const later = () => import('../publish/index.ts');`,
  'engine/src/copy/j.ts': `import '../record/load.ts';`,
  'engine/src/forecast/k.ts': `export * from '../night/index.ts';`,
  'engine/src/journal/l.ts': `import type {} from '../copy/index.ts';`,
  'engine/src/publish/m.ts': `import '../../../web/src/hooks.ts';`,
  'engine/src/cli/n.ts': `import '../../../web/build/handler.js';`,
  'web/src/o.ts': `import '../../engine/src/record/index.ts';`,
};
const RIGHT = {
  'engine/src/psephology/measures/p.ts': `import '../ratio.ts';`,
  'engine/src/psephology/q.test.ts': `import 'vitest';`,
  'engine/src/record/r.ts': `import '../psephology/index.ts';`,
  'engine/src/record/load.ts': `import 'node:fs';`,
  'engine/src/record/pack/s.ts': `import 'node:fs';`,
  'engine/src/journal/t.ts': `import 'node:sqlite';`,
  'engine/src/cli/u.ts': `import '../publish/index.ts';`,
  'web/src/v.ts': `import 'countroom/record';`,
};

const house = mkdtempSync(join(tmpdir(), 'layers-'));
const complaints = new Map<string, string>();

beforeAll(async () => {
  cpSync(join(ROOT, 'oxlint.config.ts'), join(house, 'oxlint.config.ts'));
  for (const [file, line] of Object.entries({ ...WRONG, ...RIGHT })) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${line}\n`);
  }
  const args = ['--format=json', '--allow=all', '--deny=no-restricted-imports'];
  const { output } = await run({ script: OXLINT, args, cwd: house, env: LINTER_ENV, output: 'keep' });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; message: string }[] };
  for (const { filename, message } of diagnostics) complaints.set(filename, message);
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(Object.entries(WRONG))('%s may not say %s', (file) => {
  expect(complaints.get(file)).toContain('restricted');
});

test.each(Object.entries(RIGHT))('%s may say %s', (file) => {
  expect(complaints.get(file)).toBeUndefined();
});
