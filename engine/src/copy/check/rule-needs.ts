/** What a line must have for a rule to fit it anywhere: letters of parts, and words or beginnings of words. */
export interface Needs {
  readonly parts: readonly string[];
  readonly words: readonly string[];
}

const NOTHING: Needs = { parts: [], words: [] };

/**
 * What every line that a pattern fits has: what stands in it outside all groups. A pattern of alternatives needs nothing. It is looked for
 * before the pattern is tried, which costs far more.
 */
export function needsOf(pattern: string): Needs {
  const bare = outsideGroups(pattern);
  if (bare.includes('|')) return NOTHING;
  const parts = [...bare.matchAll(/\{(?:\w+:)?([a-z]|[A-Z]+)\d?\}(?!\?)/g)].flatMap(([, letters]) =>
    letters!.length === 1 ? [letters!.toUpperCase()] : [],
  );
  const words = [...bare.replaceAll(/\{[^}]*\}/g, ' ').matchAll(/(?<![\\\w])([a-z]{3,})(\?)?/g)].map(
    ([, word, maybe]) => (maybe ? word!.slice(0, -1) : word!),
  );
  return { parts, words };
}

/** A pattern without its groups and classes, each left out with what it repeats. */
function outsideGroups(pattern: string): string {
  let depth = 0;
  let bare = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    if (sign === '\\') {
      if (depth === 0) bare += ' ';
      at += 1;
    } else if (sign === '[') {
      at = pattern.indexOf(']', at + 1);
      if (depth === 0) bare += ' ';
    } else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) bare += ' ';
    } else if (depth === 0) bare += sign;
  }
  return bare;
}

/** Whether a line has all that a rule needs. */
export function has(line: string, { parts, words }: Needs): boolean {
  return words.every((word) => line.includes(word)) && parts.every((letter) => line.includes(letter));
}
