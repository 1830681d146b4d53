import type { Command } from 'commander';
import { checkPack, type NamedResult } from '../../record/check/index.ts';
import { packFolder, textsIn } from '../../record/load.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';

/** Most failures of one check that are printed; `--json` has them all. */
const MOST_FAILURES = 10;

/** `countroom data check`: the proof of the pack. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  command
    .command('check')
    .description('prove the pack: each check with its arithmetic; exit code 1 if one fails')
    .option('--pack <folder>', 'another folder of facts than the one that ships')
    .option('--json', 'as JSON, every failure in it')
    .action(({ pack = packFolder(), json }: { readonly pack?: string; readonly json?: boolean }) => {
      const results = checkPack(textsIn(pack));
      io.stdout.write(json ? `${JSON.stringify({ checks: results }, null, 2)}\n` : results.map(resultText).join(''));
      const failed = results.filter((each) => each.failures.length > 0).length;
      if (failed > 0) throw new Stop(EXIT.checkFailed, `${failed} of ${results.length} checks failed.`);
    });
}

function resultText({ name, title, sum, failures }: NamedResult): string {
  const shown = failures.slice(0, MOST_FAILURES).map((each) => wrap(each, '       '));
  const rest =
    failures.length > MOST_FAILURES ? `       and ${failures.length - MOST_FAILURES} more; --json has them all.\n` : '';
  return `${failures.length === 0 ? 'PASS' : 'FAIL'}  ${title} (${name})\n${wrap(sum, '      ')}${shown.join('')}${rest}`;
}
