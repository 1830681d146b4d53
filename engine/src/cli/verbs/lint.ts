import type { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';
import { lintCopy, type Finding } from '../../copy/index.ts';
import { readDate } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { deskFor, withRecord, type QuestionOptions } from '../question.ts';

interface LintOptions extends QuestionOptions {
  readonly hour?: string;
}

/** `countroom lint`: copy against house style and the law of reporting elections. */
export function define(command: Command, io: Io): void {
  withRecord(command.argument('<file>', 'text or HTML; - reads standard input'), 'on')
    .option('--hour <hour>', 'of the day in London, 0 to 23: on polling day, before 22')
    .action(async (path: string, options: LintOptions) => {
      const text = textOf(path);
      const { record, settings } = await deskFor(options, io);
      const findings = lintCopy(text, {
        record,
        style: settings.style,
        settings: settings.lint,
        on: options.on === undefined ? io.today : readDate(options.on),
        hour: hourOf(options.hour),
      });
      io.stdout.write(options.json ? `${JSON.stringify({ findings }, null, 2)}\n` : asText(text, findings));
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      if (errors > 0)
        throw new Stop(
          EXIT.checkFailed,
          `${errors} ${errors === 1 ? 'error' : 'errors'} in ${path === '-' ? 'the text' : path}.`,
        );
    });
}

/** Longer than a newspaper. */
const MOST_BYTES = 2_000_000;

function textOf(path: string): string {
  if (path !== '-') {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile()) throw new Stop(EXIT.usage, `There is no file ${path}; check the name.`);
    if (file.size > MOST_BYTES)
      throw new Stop(EXIT.refused, `${path} is over 2 MB, which is no article; give the text alone.`);
  }
  const bytes = readFileSync(path === '-' ? 0 : path);
  if (bytes.includes(0)) throw new Stop(EXIT.refused, `${path} is not text; save the article as text or HTML.`);
  const text = bytes.toString('utf8');
  if (text.trim() === '') throw new Stop(EXIT.refused, `${path} is empty; give the text of an article.`);
  return text;
}

function hourOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,2}$/.test(typed) && Number(typed) < 24) return Number(typed);
  throw new Stop(EXIT.usage, `--hour is '${typed}', where an hour from 0 to 23 was expected, such as 22.`);
}

function asText(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found.\n';
  return findings
    .map(({ span: [from, to], code, severity, message }) => {
      const line = text.slice(0, from).split('\n').length;
      return `line ${line}, ${severity}, ${code}: ${message}\n  ${text.slice(from, to).replaceAll(/\s+/g, ' ')}\n`;
    })
    .join('');
}
