import type { Region } from '../../../record/index.ts';
import { onceFor } from '../../../record/memo.ts';
import { PARTY_PAIRS, PARTY_ROW } from '../en/party-rows.ts';
import { fitOf } from '../figures/fits.ts';
import type { Frame } from '../frame.ts';
import { figureAt } from '../rules.ts';
import { multiply, ratio } from '../../../psephology/index.ts';
import { partyAt, placesIn, type View } from '../view.ts';
import { entriesOf, shareOf, type Poll, type PollsMeant } from './poll.ts';
import { regionPolls } from './region-polls.ts';
import { seatPolls } from './seat-polls.ts';

/** Fewer shares that agree than these may do so by chance. */
const ENOUGH = 2;

/**
 * The poll that a row of parties with their shares is of, where the sentence names no place: the one that most of them agree with, be it that
 * of the seat spoken of, of a region that the text named, or of the country. One of them that does not agree with it is wrong.
 */
export function agreedPoll(view: View, index: number): PollsMeant | undefined {
  if (placesIn(view.frame).length > 0) return undefined;
  const rows = isRow(view.frame) ? view.before.filter(isRow) : [];
  const frames = [...rows, view.frame];
  const pairs = frames.flatMap((frame) => pairsOf(frame));
  if (pairs.length < ENOUGH) return undefined;
  const agreeing = (poll: Poll) => pairs.filter((pair) => agrees(poll, pair)).length;
  const polls = candidates(view, index).map((poll) => ({ poll, count: agreeing(poll) }));
  const [best] = polls.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < ENOUGH || best.count * 2 < pairs.length) return undefined;
  return { likely: [best.poll], also: [], stale: [], sure: true };
}

interface Pair {
  readonly frame: Frame;
  readonly party: number;
  readonly figure: number;
}

const isRow = onceFor(({ line }: Frame): boolean => PARTY_ROW.test(line));

/** Parties with a share right after. */
const pairsOf = onceFor((frame: Frame): readonly Pair[] =>
  [...frame.line.matchAll(PARTY_PAIRS)].flatMap(({ groups }) => {
    const [party, figure] = [Number(groups!['party']), Number(groups!['share'])];
    const { unit, places, sign } = figureAt(frame, figure);
    return sign === 0 && (unit === 'percent' || (unit === 'count' && places > 0)) ? [{ frame, party, figure }] : [];
  }),
);

function agrees(poll: Poll, { frame, party, figure }: Pair): boolean {
  const read = { ...figureAt(frame, figure), unit: 'percent' as const };
  return entriesOf(poll, partyAt(frame, party)!).some((entry) => {
    const share = shareOf(entry, poll);
    return share !== undefined && fitOf(read, multiply(share, ratio(100))) === 'fits';
  });
}

function candidates(view: View, index: number): readonly Poll[] {
  const seats = seatPolls(view, index);
  const known: readonly (Region | undefined)[] = [
    view.lastSet,
    view.region,
    view.record.regions().get('united-kingdom'),
    view.record.regions().get('great-britain'),
  ];
  const regions = [...new Set(known.filter((each) => each !== undefined))];
  const sets = regions.map((region) => regionPolls(view, index, [region], false));
  return [
    ...seats.likely,
    ...sets.flatMap(({ likely }) => likely),
    ...seats.also,
    ...sets.flatMap(({ stale }) => stale),
  ];
}
