import { houseLine, LINE_FORMATS, targetNotes } from '../copy/index.ts';
import type { Desk } from '../publish/index.ts';
import type { TargetList } from '../record/index.ts';
import { wrap } from './output.ts';

/** Each row as a line ready to copy, what must be said beside it indented below. */
export function linesText(
  { record, settings }: Desk,
  list: TargetList,
  form: 'line' | keyof typeof LINE_FORMATS,
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
