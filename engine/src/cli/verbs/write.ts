import { Argument, Option, type Command } from 'commander';
import {
  CannotWrite,
  LIST_FORMS,
  rendered,
  SCRIPT_SECONDS,
  writeCopy,
  type ListForm,
  type ListOrder,
  WRITTEN,
  type ScriptSeconds,
  type StoryStyle,
  type Written,
} from '../../copy/write/index.ts';
import { exitPollsReleased } from '../../publish/index.ts';
import { readDate } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { deskFor, withRecord, type QuestionOptions } from '../question.ts';

interface WriteOptions extends QuestionOptions {
  readonly style: StoryStyle;
  readonly length?: string;
  readonly recounts?: string;
  readonly order?: ListOrder;
  readonly form?: ListForm;
  readonly exitPoll?: readonly string[];
}

/** `countroom write`: copy from the record, as text, HTML or a script. */
export function define(command: Command, io: Io): void {
  withRecord(command.addArgument(new Argument('<kind>', 'what to write').choices(Object.keys(WRITTEN))), 'on')
    .argument('[name]', 'a seat, region, council, office, assembly or ward; your own region without')
    .option('--election <id>', 'ge2024, local.2016-05-05, pcc.essex.2016-05-05')
    .addOption(
      new Option('--style <style>', 'how it is laid out').choices(['plain', 'html', 'script']).default('plain'),
    )
    .addOption(new Option('--length <seconds>', 'cut for speech').choices(SCRIPT_SECONDS.map(String)))
    .addOption(new Option('--form <form>', 'of a list of candidates').choices(LIST_FORMS))
    .addOption(new Option('--order <order>', 'of candidates').choices(['ballot', 'alphabetical']))
    .option('--recounts <number>', 'recounts, as heard at the count')
    .option('--exit-poll <party=seats...>', 'seats of an exit poll, 650 together')
    .action(async (kind: Written, name: string | undefined, options: WriteOptions) => {
      const desk = await deskFor(options, io);
      const { record, settings } = desk;
      const of = name ?? ownRegion(kind, settings.region);
      const stories = orSentence(() =>
        writeCopy(record, settings.style, {
          kind,
          of,
          election: options.election,
          on: options.on === undefined ? undefined : readDate(options.on),
          today: io.today,
          length: options.length === undefined ? undefined : (Number(options.length) as ScriptSeconds),
          recounts: recountsOf(options.recounts),
          order: options.order,
          form: options.form,
          exitPoll: options.exitPoll,
          entered: new Map(exitPollsReleased(desk, io.now).map((each) => [each.election, each])),
        }),
      );
      const style = options.style === 'plain' && (kind === 'script' || options.length) ? 'script' : options.style;
      io.stdout.write(
        options.json
          ? `${JSON.stringify(stories, null, 2)}\n`
          : stories.map((story) => rendered(story, style)).join('\n'),
      );
      if (!options.json)
        for (const note of new Set(stories.flatMap(({ notes }) => notes))) io.stderr.write(`${note}\n`);
    });
}

function ownRegion(kind: Written, region: string): string {
  if (WRITTEN[kind] === 'region') return region;
  throw new Stop(EXIT.usage, `${kind} is written of one ${WRITTEN[kind]}; name it after the kind.`);
}

function recountsOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  throw new Stop(EXIT.usage, `--recounts is '${typed}', where a number of recounts was expected, such as 2.`);
}

function orSentence<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof CannotWrite) throw new Stop(EXIT.usage, error.message);
    throw error;
  }
}
