import { Option, type Command } from 'commander';
import { houseLine, LINE_FORMATS, targetNotes } from '../copy/index.ts';
import type { Desk } from '../publish/index.ts';
import type { TargetBase, TargetList } from '../record/index.ts';
import { wrap } from './output.ts';
import type { QuestionOptions } from './question.ts';

/** The options of a list of seats by swing. */
export interface FormOptions extends QuestionOptions {
  readonly as: 'line' | 'table' | keyof typeof LINE_FORMATS;
  readonly base: TargetBase;
  readonly top?: number;
}

/** Adds the form of the text and what the list is measured on. */
export function withForm(command: Command): Command {
  return withBase(
    command.addOption(
      new Option('--as <form>', 'form of the text').choices(['line', 'table', 'bullet', 'caption']).default('line'),
    ),
  );
}

/** Adds what a list is measured on. */
export function withBase(command: Command): Command {
  return command.addOption(
    new Option('--base <base>', 'votes of the result, or of by-elections since')
      .choices(['result', 'eve of poll'])
      .default('result'),
  );
}

/** Each row as a line ready to copy, what must be said beside it indented below. */
export function linesText(
  { record, settings }: Desk,
  list: TargetList,
  form: Exclude<FormOptions['as'], 'table'>,
): string {
  const { style } = settings;
  const pattern = form === 'line' ? style.line : LINE_FORMATS[form];
  return list.targets
    .map((target) => {
      const notes = targetNotes(record, target, list).map((note) => wrap(note, '    '));
      return `${houseLine(target, pattern, style, record.parties())}\n${notes.join('')}`;
    })
    .join('');
}
