import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { goOnWithNode24 } from './node-24/go-on.js';

// node on-node-24.js SCRIPT ARGS…: runs a script on Node 24.15 or newer, bringing one where the machine's own is older.
if (await goOnWithNode24(import.meta.url)) {
  const [script, ...args] = process.argv.slice(2);
  if (!script) {
    process.stderr.write(
      'countroom: on-node-24.js needs the script to run, as in: node on-node-24.js tools/start.ts\n',
    );
    process.exit(2);
  }
  process.argv = [process.execPath, resolve(script), ...args];
  await import(pathToFileURL(resolve(script)).href);
}
