import { LINE_WORDS } from '../en/lines.ts';
import type { Frame } from '../frame.ts';
import type { SeatName } from '../names/entity.ts';
import { whereAt, type View } from '../view.ts';

/** The number of a line, or its figure, and then the seat. */
const OPENS_LINE = /^(?:\| )?(?:(?:no (?:\. )?|# )?[NOX]0 [.):|-]? ?|[NQD]0 (?:(?:in|at|-|:|,|=|\|) )?)?W(?<seat>\d)\b/;
/** The number of a line itself, which is no figure of the seat: `1.`, `No 1`, `#1`. */
const NUMBER_OF_LINE = /^(?:\| )?(?:no (?:\. )?|# )?[NOX]0 /;
/** No list of targets has more lines. */
const LINES = 150n;

/** The seat that a line begins with, where the rest of it is figures, parties and the words of lists. */
export function seatOfLine({ frame, topic }: View): SeatName | undefined {
  if (topic !== 'parliament') return undefined;
  const opens = OPENS_LINE.exec(frame.line);
  if (!opens) return undefined;
  const first = frame.parts[0];
  const number = frame.parts[Number(opens.groups!['seat'])];
  if (number?.is !== 'name') return undefined;
  const seat = whereAt(frame, frame.parts.indexOf(number)).find((each): each is SeatName => each.type === 'seat');
  const figures = frame.parts.filter(
    (part) => part.is === 'figure' && (part !== first || !isNumberOfLine({ frame })),
  ).length;
  if (!seat || figures === 0) return undefined;
  const words = frame.line.split(' ').filter((word) => !/^[A-Z]\d+$/.test(word) && !LINE_WORDS.has(word));
  return words.length <= (frame.sentence.block.kind === 'row' ? 2 : 0) ? seat : undefined;
}

/** Whether the first number of a line counts the lines: it is small, or the line says so. */
export function isNumberOfLine({ frame }: Pick<View, 'frame'>): boolean {
  const [first] = frame.parts;
  if (first?.is !== 'figure' || !NUMBER_OF_LINE.test(frame.line)) return false;
  return (
    first.figure.unit !== 'count' ||
    first.figure.places > 0 ||
    first.figure.value.num <= LINES ||
    /^(?:\| )?(?:no|#) /.test(frame.line)
  );
}

/** `Lab 22,681, Con 19,401`: figures of one unit right after different parties are what each of them had. */
export function isOfVotes({ line, parts }: Frame): boolean {
  const pairs = [
    ...line.matchAll(
      /P\d+ (?:[:=(|,-] )?[NQ](\d+)(?! (?:\) )?(?:votes (?:over|from|ahead)|maj|swing|required|needed))/g,
    ),
  ];
  const units = pairs.flatMap(([, at]) => {
    const part = parts[Number(at)];
    return part?.is === 'figure' ? [part.figure.unit === 'count' && part.figure.places === 0] : [];
  });
  return units.length > 1 && new Set(units).size === 1;
}

/** The first party after the seat is its holder; one after `from`, `over` or `to` is not, nor one that came third. */
export function isHolder({ line, places }: Frame, index: number): boolean {
  // Who gained or held it, and from whom, is told by the outcome.
  if (
    /^P\d+ (?:[a-z]+ )?(?:O\d+|second|runner|gains?\b|holds?\b|wins?\b|needs?\b|requires?\b|must\b|targets?\b|could\b|wants?\b)/.test(
      line.slice(places[index]),
    )
  )
    return false;
  return !/\b(?:over|from|to|behind|second) (?:the )?$/.test(line.slice(0, places[index]));
}
