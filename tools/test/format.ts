import { join } from 'node:path';
import { ROOT, run } from '../command.ts';
import { installTestTools } from './prepare.ts';

// npm run format: rewrites every file in the house's layout.
await installTestTools();
const prettier = join(ROOT, 'tools/test/node_modules/prettier/bin/prettier.cjs');
const { ok } = await run({ script: prettier, args: ['--write', '--log-level', 'warn', '.'], output: 'show' });
process.exitCode = ok ? 0 : 1;
