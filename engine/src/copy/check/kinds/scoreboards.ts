import { areasIn } from '../../../record/index.ts';
import { regionsFor } from '../bind/regions.ts';
import { LIST_OF_SEATS, NO_SEATS, OF_ALL, PAIR } from '../en/scoreboards.ts';
import type { Frame } from '../frame.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';

/** How far the numbers of a list may be from all seats: one of them wrong, or a seat that is left out. */
const NEAR = 3;

/** No European region had more seats. */
const LARGEST_EUROPEAN = 10;

/** Whether a sentence is a list of parties and their seats without the word, which numbers that come to all seats of a region tell. */
export function isScoreboard(view: View): boolean {
  const { frame } = view;
  if (view.topic === 'council' || NO_SEATS.test(frame.line)) return false;
  if (isPartOfAll(view)) return true;
  const numbers = pairsOf(frame);
  // In copy of an assembly a number beside a party is one of its seats there.
  if (view.topic === 'devolved' || view.body?.kind === 'stormont') return numbers.length > 0;
  if (numbers.length === 1)
    return isLineOfList(view) || (view.topic === 'european' && /\bN\d+ for (?:the )?P\d/.test(frame.line));
  if (numbers.length < 2) return false;
  if (view.topic === 'european' && numbers.every((each) => each <= LARGEST_EUROPEAN)) return true;
  if ([frame, ...view.headings.slice(0, 1)].some(({ line }) => LIST_OF_SEATS.test(line))) return true;
  const sum = numbers.reduce((all, each) => all + each, 0);
  return regionsFor(view, frame.parts.length - 1).of.some((region) =>
    [...region.members.keys()].some((set) => {
      const seats = areasIn(region, set).length;
      return sum <= seats + 1 && sum >= seats - NEAR;
    }),
  );
}

/** `the SNP won 56 of the 59 in Scotland`: the second number is that of all seats there. */
function isPartOfAll(view: View): boolean {
  const total = OF_ALL.exec(view.frame.line)?.groups?.['total'];
  if (total === undefined) return false;
  const { value } = figureAt(view.frame, Number(total));
  return regionsFor(view, Number(total))
    .of.slice(0, 2)
    .some((region) => [...region.members.keys()].some((set) => BigInt(areasIn(region, set).length) === value.num));
}

/** The whole numbers that stand beside parties; none of a sentence with larger ones. */
function pairsOf(frame: Frame): readonly number[] {
  const parts = [...frame.line.matchAll(PAIR)].map(({ groups }) => Number(groups!['after'] ?? groups!['before']));
  const figures = parts.map((part) => figureAt(frame, part));
  if (figures.some(({ unit, places, value }) => unit !== 'count' || places > 0 || value.num > 650n)) return [];
  return figures.map(({ value }) => Number(value.num));
}

/** `LABOUR THIRTY-FIVE.` under `HOW IT STANDS`, or after another such line. */
function isLineOfList({ frame, before, headings }: View): boolean {
  if (!/^(?:the )?(?:P\d+ [^PQ]{0,12}N\d+|N\d+ P\d+) ?[.,;]?$/.test(frame.line)) return false;
  return [...before, ...headings.slice(0, 1)].some(({ line }) => LIST_OF_SEATS.test(line));
}
