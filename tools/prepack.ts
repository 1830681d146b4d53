import { say } from './command.ts';
import { stagePackage, unstagePackage } from './stage-package.ts';

// npm runs this before and after it packs the engine: `prepack` brings in what an installed package needs, `postpack` takes it out.
try {
  if (process.argv[2] === 'after') unstagePackage();
  else await stagePackage();
} catch (error) {
  say((error as Error).message);
  process.exit(1);
}
