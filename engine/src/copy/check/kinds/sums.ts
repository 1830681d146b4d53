import { SEAT_WORDS } from '../en/seats.ts';
import type { Frame } from '../frame.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import type { Draft } from '../judge.ts';
import { partiesIn, type View } from '../view.ts';
import { talliesMeant } from '../tallies/tallies-meant.ts';

/** A number beside each of several parties, in one sentence. */
const PAIRS = [
  rule('{p} (?:[a-z]+ |[:,=(|-] ?){0,4}?{n}(?! (?:votes|%|more|fewer))'),
  rule('{n} (?:seats? |mps? |councillors? )?(?:(?:to|for|from|are|were|went to) )?(?:the )?{p}'),
];
const OTHERS = [
  rule('(?:others?|other parties|the rest|remaining) (?:[a-z]+ |[:,=(|-] ?){0,3}?{n}'),
  rule('{n} (?:seats? )?(?:(?:to|for) )?(?:others?|other parties)'),
];

/** Parties fewer than these are no whole list. */
const WHOLE_LIST = 4;

/**
 * Whether the seats of a list of parties come to all seats: in one sentence, or in the lines of a list that ends here. Only a list that
 * leaves nobody out is held to it: one that says `others`, or comes within two of the whole.
 */
export function sums(view: View): readonly Draft[] {
  const lines = [...view.before.filter((frame) => isLine(frame)).slice(-11), view.frame];
  const listed = isLine(view.frame) && lines.length >= WHOLE_LIST && !view.goesOn;
  // In a sentence about a council a group that the record has no name for may be among the others.
  if (!listed && view.topic === 'council') return [];
  const frames = listed ? lines : [view.frame];
  if (![...frames, ...view.headings.slice(0, 1), ...view.before].some(({ line }) => SEAT_WORDS.test(line))) return [];
  // A seat that nobody holds is in the whole and in no party's number.
  if (frames.some(({ line }) => /\bvacan/.test(line))) return [];
  const figures = frames.flatMap(numbersOf);
  if (figures.length < WHOLE_LIST || partiesIn(view.frame).length < (listed ? 0 : WHOLE_LIST - 1)) return [];
  const sum = figures.reduce((total, { value }) => total + value, 0);
  const last = figures.at(-1)!;
  const others = frames.some(({ line }) => /\bothers?\b|\bindependents?\b|\brest\b/.test(line));
  const totals = totalsOf(view, last.part, sum);
  const printed = new Set(frames.concat(view.before, view.headings.slice(0, 1)).flatMap(wholeNumbers));
  const [total] = totals.filter(
    (each) => Math.abs(each - sum) <= (printed.has(each) ? 9 : !listed ? 0 : others ? 3 : 2),
  );
  if (total === undefined) return [];
  const claimed = figures.map(({ value }) => value).join(' + ');
  const holds = totals.includes(sum);
  return [
    {
      part: last.part,
      kind: 'sum',
      subject: 'all seats',
      claimed,
      computed: String(total),
      verdict: holds ? 'supported' : 'contradicted',
      reason: holds
        ? `${claimed} is ${sum}, all of the seats.`
        : `${claimed} is ${sum}, where there are ${total} seats.`,
      cites: [],
    },
  ];
}

/** The whole: the seats of the set spoken of, or a number of them that the text gives. */
function totalsOf(view: View, part: number, sum: number): readonly number[] {
  const meant = talliesMeant(view, part, sum);
  return [...new Set(meant.likely.flatMap(({ total }) => total ?? []))];
}

function wholeNumbers({ parts }: Frame): readonly number[] {
  return parts.flatMap((part) =>
    part.is === 'figure' && part.figure.unit === 'count' && part.figure.value.den === 1n
      ? [Number(part.figure.value.num)]
      : [],
  );
}

function isLine({ line, sentence }: Frame): boolean {
  return (
    (sentence.block.kind !== 'heading' &&
      /^(?:the )?(?:P\d+|others?|independents?) [^.]{0,30}N\d+[^.]{0,20}\.?$/.test(line)) ||
    /^N\d+ [^.]{0,20}P\d+[^.]{0,10}\.?$/.test(line)
  );
}

function numbersOf(frame: Frame): readonly { readonly part: number; readonly value: number }[] {
  const parts = new Set<number>();
  for (const found of findAll(frame, [...PAIRS, ...OTHERS])) {
    const { n } = found.parts;
    if (n !== undefined) parts.add(n);
  }
  return [...parts]
    .toSorted((a, b) => a - b)
    .flatMap((part) => {
      const { value, unit } = figureAt(frame, part);
      return unit === 'count' && value.den === 1n && value.num < 1000n ? [{ part, value: Number(value.num) }] : [];
    });
}
