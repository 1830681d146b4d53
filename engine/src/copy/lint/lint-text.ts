import type { LintSentence, LintText } from './finding.ts';

/** Divides a text into sentences; line breaks end one as a full stop does. HTML is read as the words between its tags. */
export function lintText(given: string): LintText {
  const text = blankTags(given);
  const sentences: LintSentence[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?:](?=["'”’)]*(?:\s|$))["'”’)]*|\n+/g)) {
    push(sentences, text, start, index + end.length);
    start = index + end.length;
  }
  push(sentences, text, start, text.length);
  return { text, sentences };
}

function push(sentences: LintSentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  if (raw.trim()) sentences.push({ text: raw.trim(), start: from + lead });
}

/** Tags, scripts and styles become blanks of the same length; nothing of them is read or run. */
function blankTags(text: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(text)) return text;
  return text
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, (all) => ' '.repeat(all.length))
    .replaceAll(/<\/?(p|div|br|li|h[1-6]|tr)\b[^>]*>/gi, (all) => `\n${' '.repeat(all.length - 1)}`)
    .replaceAll(/<[^>]*>/g, (all) => ' '.repeat(all.length));
}

/** Every match of a pattern with its place in the text. */
export function matchesIn(
  sentence: LintSentence,
  pattern: RegExp,
): readonly { readonly span: readonly [number, number]; readonly match: RegExpMatchArray }[] {
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    span: [sentence.start + match.index, sentence.start + match.index + match[0].length],
    match,
  }));
}
