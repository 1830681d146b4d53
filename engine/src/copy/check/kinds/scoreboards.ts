import { areasIn } from '../../../record/index.ts';
import { regionsFor } from '../bind/regions.ts';
import { LIST_OF_SEATS, NO_SEATS, PAIR } from '../en/scoreboards.ts';
import type { Frame } from '../frame.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';

/** How far the numbers of a list may be from all seats: one of them wrong, or a seat that is left out. */
const NEAR = 3;

/** Whether a sentence is a list of parties and their seats without the word, which numbers that come to all seats of a region tell. */
export function isScoreboard(view: View): boolean {
  const { frame } = view;
  if (view.topic === 'council' || NO_SEATS.test(frame.line)) return false;
  const numbers = pairsOf(frame);
  if (numbers.length === 1) return isLineOfList(view);
  if (numbers.length < 2) return false;
  if ([frame, ...view.headings.slice(0, 1)].some(({ line }) => LIST_OF_SEATS.test(line))) return true;
  const sum = numbers.reduce((all, each) => all + each, 0);
  return regionsFor(view, frame.parts.length - 1).of.some((region) =>
    [...region.members.keys()].some((set) => {
      const seats = areasIn(region, set).length;
      return sum <= seats + 1 && sum >= seats - NEAR;
    }),
  );
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
