import { Command, CommanderError, Help, type Option } from 'commander';
import { EXIT, Stop, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { VERBS } from './verbs.ts';

/** Runs one command and gives its exit code. Data goes to `io.stdout`, messages to `io.stderr`. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const program = await programFor(argv, io);
    await program.parseAsync(argv.length > 0 ? [...argv] : ['--help'], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    return explain(error, io);
  }
}

async function programFor(argv: readonly string[], io: Io): Promise<Command> {
  const program = new Command('countroom')
    .description('Who holds what, what could change hands, and what it would take.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      outputError: (text, write) => write(sentence(text)),
    })
    .configureHelp({ minWidthToWrap: 30, subcommandTerm: (command) => command.name(), visibleOptions: optionsOf })
    .helpCommand(false)
    .addHelpText('after', '\ncountroom VERB --help explains a verb; docs/cli.md has the exit codes.');
  const asked = argv.find((word) => !word.startsWith('-'));
  for (const verb of VERBS) {
    const command = program.command(verb.name).summary(verb.summary).description(verb.summary);
    if (verb.name === asked) (await verb.load()).define(command, io);
  }
  return program;
}

/** The list of verbs is long enough without the one option that it has itself. */
function optionsOf(command: Command): Option[] {
  return command.parent ? new Help().visibleOptions(command) : [];
}

/** Commander's messages begin `error: `; ours are sentences. */
function sentence(text: string): string {
  const said = text.replace(/^error: /, '').trim();
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}\n`;
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (!(error instanceof Error)) throw error;
  if (error instanceof Stop) {
    if (error.message) io.stderr.write(`${error.message}\n`);
    return error.code;
  }
  // A plain Error carries a sentence for the user, about a file that cannot be used; any other class is a fault of ours.
  const forTheUser = error.constructor === Error || error.name === 'NotFound' || error.name === 'Unusable';
  if (!forTheUser) throw error;
  io.stderr.write(`${error.message}\n`);
  return error.name === 'NotFound' ? EXIT.usage : EXIT.refused;
}
