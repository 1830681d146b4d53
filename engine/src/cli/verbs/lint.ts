import type { Command } from 'commander';
import { lintCopy, type Finding } from '../../copy/lint/index.ts';
import { readDate } from '../../record/index.ts';
import { readCopy } from '../copy-file.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { deskFor, withRecord, type QuestionOptions } from '../question.ts';

interface LintOptions extends QuestionOptions {
  readonly hour?: string;
}

/** `countroom lint`: copy against house style and the law of reporting elections. */
export function define(command: Command, io: Io): void {
  withRecord(command.argument('<file>', 'text, Markdown, HTML or DOCX; - for standard input'), 'on')
    .option('--hour <hour>', 'of the day in London, 0 to 23: on polling day, before 22')
    .action(async (path: string, options: LintOptions) => {
      const { text } = await readCopy(path);
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
