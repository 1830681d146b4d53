import { scriptOf } from './write/index.ts';
import type { Told } from './written.testing.ts';

/** A story as it is read out: cut for speech, in capitals, a sentence a line and no headline. */
export function spoken({ story, region }: Told): Told {
  const script = scriptOf(story, 40);
  let text = '';
  const marks: { start: number; end: number; figure: string }[] = [];
  for (const paragraph of script.paragraphs) {
    if (text !== '') text += '\n';
    for (const { text: said, marks: own } of paragraph) {
      for (const { span, figure } of own) {
        const [start, end] = span.map((at) => text.length + said.slice(0, at).toUpperCase().length);
        marks.push({ start: start!, end: end!, figure });
      }
      text += `${said.toUpperCase()}\n`;
    }
  }
  return { story: script, text, region, marks };
}
