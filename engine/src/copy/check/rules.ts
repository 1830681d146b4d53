import type { Frame, Part } from './frame.ts';
import { Line, needsOf, type Needs } from './rule-needs.ts';

/**
 * A pattern of the language over the line of a frame. `{n}` takes a count and is called `n`, so `{q}` a percentage, `{d}` points, `{o}` an
 * ordinal, `{f}` a part of a whole, `{t}` a day or year, `{p}` a party, `{w}` a place, `{h}` a person; `{name:NQ}` takes either and is
 * called `name`. `~` is up to five words between, names among them, but no figure.
 */
export interface Rule {
  readonly pattern: RegExp;
  readonly needs: Needs;
}

const LETTER = { n: 'N', q: 'Q', d: 'D', o: 'O', f: 'F', t: 'T', p: 'P', w: 'W', h: 'H' } as const;

/** Up to five words or names, none of which opens another subject. */
const BETWEEN =
  "(?:(?!(?:turnout|swing|share|majority|electorate|and|but|while|with|votes?|seats?|which|who|seeing)\\b)(?:[a-z'.]+|[PWHT]\\d+|[(:,=-]) ){0,6}?";

/** Makes a rule of a pattern. */
export function rule(pattern: string): Rule {
  const source = pattern
    .replaceAll(
      /\{([nqdoftpwh])\d?\}/g,
      (slot) => `(?<${slot.slice(1, -1)}>${LETTER[slot[1] as keyof typeof LETTER]}\\d+)`,
    )
    .replaceAll(/\{(\w+):([A-Z]+)\}/g, (_, name: string, letters: string) => `(?<${name}>[${letters}]\\d+)`)
    .replaceAll('~', BETWEEN);
  return { pattern: new RegExp(`(?<![\\w])(?:${source})(?![\\w])`, 'g'), needs: needsOf(pattern) };
}

/** What a rule found: the parts it took, by the names of its slots, and where it stands in the line. */
export interface Found {
  readonly parts: Readonly<Record<string, number>>;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const lines = new WeakMap<Frame, Line>();

function lineOf(frame: Frame): Line {
  let line = lines.get(frame);
  if (!line) lines.set(frame, (line = new Line(frame.line)));
  return line;
}

/** Every place where a rule fits a frame. */
export function* findAll(frame: Frame, rules: readonly Rule[]): Generator<Found> {
  const { line } = frame;
  const known = lineOf(frame);
  for (const { pattern, needs } of rules) {
    if (!known.has(needs)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = nextMatch(pattern, match, line)) {
      const parts = Object.fromEntries(
        Object.entries(match.groups ?? {}).flatMap(([name, value]) => (value ? [[name, Number(value.slice(1))]] : [])),
      );
      yield { parts, start: match.index, end: match.index + match[0].length, text: match[0] };
    }
  }
}

/** The next place after a match; a rule is shared, so its own place is set anew each time. */
function nextMatch(pattern: RegExp, match: RegExpExecArray, line: string): RegExpExecArray | null {
  pattern.lastIndex = match.index + Math.max(match[0].length, 1);
  return pattern.exec(line);
}

export function figureAt(frame: Frame, index: number): Extract<Part, { is: 'figure' }>['figure'] {
  const part = frame.parts[index]!;
  if (part.is !== 'figure') throw new Error(`Part ${index} of a sentence was taken for a figure.`);
  return part.figure;
}
