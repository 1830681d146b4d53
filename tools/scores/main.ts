import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORES_FILE } from '../../engine/src/forecast/index.ts';
import { packFolder } from '../../engine/src/record/load.ts';
import { workedOut } from './scores.ts';

// npm run scores: after the pack or a method has changed.
const path = join(packFolder(), SCORES_FILE);
writeFileSync(path, `${JSON.stringify(workedOut())}\n`);
console.error(`Wrote ${path}.`);
