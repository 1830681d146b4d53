import { fileURLToPath } from 'node:url';
import { say } from './command.ts';
import { buildSiteIfChanged } from './site.ts';

// npm start -- ARGS: the built site, served by `countroom serve ARGS` in this same process.
try {
  await buildSiteIfChanged();
} catch (error) {
  say((error as Error).message);
  process.exit(1);
}
const countroom = new URL('../engine/bin/countroom.js', import.meta.url);
process.argv.splice(1, 1, fileURLToPath(countroom), 'serve');
await import(countroom.href);
