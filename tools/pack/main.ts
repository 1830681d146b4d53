import { join } from 'node:path';
import { importPack, importShareAlikeFolder } from './import-pack.ts';
import { replacePack } from './write.ts';

const folder = process.argv[2];
const data = join(import.meta.dirname, '../../data');
if (folder === undefined || process.argv.length > 3) {
  console.error(
    'Usage: npm run pack -- FOLDER, the folder of raw sources (westminster, candidates, covariates, geo, holders, local).',
  );
  process.exitCode = 2;
} else {
  try {
    const made = { uk: importPack(folder), 'share-alike': importShareAlikeFolder(folder) };
    for (const [name, files] of Object.entries(made)) {
      replacePack(join(data, name), files);
      const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
      console.error(`Wrote ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, to data/${name}.`);
    }
  } catch (error) {
    console.error(`The pack was not changed. ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
