import type { Story } from './story.ts';

/** What no sub-editor would let through, by pattern. */
const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a missing value', /undefined|NaN|\bnull\b|\[object|Infinity/],
  ['a doubled space or full stop', /\s\s|\.\.|,,|;;|[,;:]\s*[.,;:]/],
  ['a space before a stop', /\s[,.;:)]|\(\s/],
  [
    'an empty clause',
    /,\s+(?:and|or)\s*[,.;]|(?<!\p{L})(?:from|to|of|by|with|in|at|for|over|between|and)\s*[.;]$|(?<!\p{L})(?:of|from|by|with|over)\s+,/u,
  ],
  [
    'a wrong article',
    /\ba (?:[aeio]|u(?!k|n[iy]|s[eu])|8|11\b|18\b|S?N?P\b|SNP|SDLP|MP\b)|\ban (?!hour|honest|heir|MP\b|SNP|SDLP|LD\b|NHA)[bcdfgjklmnpqrstvwxyz1-79]/i,
  ],
  [
    'a plural of one',
    /\b(?:one|(?<![\d,.])1) (?:votes|seats|councils|candidates|councillors|voters|points|districts|elections)\b/,
  ],
  [
    'a singular of several',
    /\b(?:two|three|four|five|six|seven|eight|nine|(?<![\d,.])(?:[2-9]|[1-9]\d+)) (?:vote|seat|council|candidate|councillor|voter|point|district)\b/,
  ],
  ['a sign that is not a minus of ours', /[−–]\d|-0\.0/],
  ['a repeated word', /(?<!\p{L})(?!Gwlad|Bora)(\p{L}+) \1(?!\p{L})/iu],
  ['no full stop', /[^.:)]$/],
];

/** Kinds that are lines and not sentences. */
const LINES = new Set(['lower-third', 'caption', 'push', 'candidate-list']);

/** Every fault of a story's prose, with the sentence; nothing for a clean one. Lists and headings are not sentences. */
export function faultsOf(story: Story, mostWords: number): readonly string[] {
  const found: string[] = [];
  let words = 0;
  for (const paragraph of story.paragraphs) {
    if (paragraph.length === 0) found.push('an empty paragraph');
    for (const { text, marks } of paragraph) {
      words += text.split(' ').length;
      const list = LINES.has(story.kind) || (paragraph.length === 1 && !/[.:]$/.test(text));
      for (const [what, pattern] of FAULTS)
        if (!(list && what === 'no full stop') && pattern.test(text)) found.push(`${what}: ${text}`);
      if (!list && !/^[\p{Lu}\d‘]/u.test(text)) found.push(`a small letter to begin: ${text}`);
      for (const { span, figure, subject } of marks) {
        if (!/[\p{L}\d]/u.test(text.slice(...span)) || span[0] >= span[1] || !figure || !subject)
          found.push(`a mark of nothing: ${text}`);
      }
    }
  }
  if (/undefined|NaN|\s\s|null/.test(story.headline) || story.headline === '')
    found.push(`a headline: ${story.headline}`);
  if (words > mostWords) found.push(`${words} words, where ${mostWords} were allowed: ${story.headline}`);
  return found;
}
