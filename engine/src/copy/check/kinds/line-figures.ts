import { columnOf } from '../bind/columns.ts';
import { isHolder, isNumberOfLine, seatOfLine } from '../bind/seat-lines.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Frame } from '../frame.ts';
import type { Draft } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';
import { holderOf } from './holders.ts';
import { majorityAt } from './majority.ts';
import { shareAt, votesAt } from './shares.ts';
import { swingAt } from './swing.ts';

/**
 * A figure of a line of a list: a whole number is a majority, a number of per cent a swing, unless a word beside it, the head of its column or
 * a party that it stands right beside says otherwise.
 */
export function figureOfLine(view: View, index: number): Draft | undefined {
  const figure = figureAt(view.frame, index);
  // The number of the line itself.
  if (index === 0 && isNumberOfLine(view)) return undefined;
  // `Sarah Atherton 15,199`: what stands beside a candidate is left to the readers of votes.
  // A change, or what somebody came third with.
  if (figure.sign !== 0 || /\bO\d+ (?:place )?(?:with|on) $/.test(view.frame.line.slice(0, view.frame.places[index])))
    return undefined;
  const theirs = ofPartyBeside(view, index, figure);
  if (theirs) return theirs;
  if (/H\d+ (?:\( P\d+ \) )?$/.test(view.frame.line.slice(0, view.frame.places[index]))) return undefined;
  const head = columnOf(view, index);
  if (head !== undefined && head !== 'majority' && head !== 'swing' && head !== 'share') return undefined;
  if (figure.unit === 'count' && figure.places === 0) return head === 'swing' ? undefined : majorityAt(view, index);
  if (figure.unit === 'percent' || figure.unit === 'points' || (figure.unit === 'count' && figure.places > 0)) {
    const beside = besides(view.frame, index);
    return head === 'majority' || beside === 'majority'
      ? majorityAt(view, index, 'percent')
      : swingAt(view, index, head === undefined && beside === undefined && !isListOfSwings(view));
  }
  return undefined;
}

/** `Reform UK 4,671 (9.9%)`: what stands right beside a party is its votes and share, where it is just that or the party did not win. */
function ofPartyBeside(view: View, index: number, { unit, places }: Quantity): Draft | undefined {
  const before = view.frame.line.slice(0, view.frame.places[index]);
  const count = unit === 'count' && places === 0;
  const beside = count
    ? /P(\d+) (?:[:=|-] )?$/.exec(before)
    : /P(\d+) (?:N\d+ (?:votes )?)?(?:[:=,(|-] )?$/.exec(before);
  // `majority 1,136 over Labour, 2.3%` is no share of theirs.
  if (!beside || besides(view.frame, index) || !isHolder(view.frame, Number(beside[1]))) return undefined;
  const draft = count ? votesAt(view, index) : shareAt(view, index);
  if (draft.verdict === 'supported') return draft;
  return holderOf(view, seatOfLine(view)!, Number(beside[1])).verdict === 'contradicted' ? draft : undefined;
}

/** Whether a line above gives a swing that would be no majority: then those below it are swings too. */
function isListOfSwings(view: View): boolean {
  return view.before.slice(-3).some((frame) => {
    const above = { ...view, frame, before: [] };
    return (
      seatOfLine(above) !== undefined &&
      frame.parts.some(
        (part, at) =>
          part.is === 'figure' &&
          (part.figure.unit === 'percent' || part.figure.places > 0) &&
          swingAt(above, at, false).verdict === 'supported' &&
          majorityAt(above, at, 'percent').verdict !== 'supported',
      )
    );
  });
}

/** The word of the line nearest to a figure: `maj 1.6%`, `0.8% swing`. */
function besides({ line, places }: Frame, index: number): 'majority' | 'swing' | undefined {
  const at = places[index]!;
  const around = { after: line.slice(at, at + 30), before: line.slice(Math.max(0, at - 16), at) };
  if (
    /^\w+ (?:\) )?(?:swing|required|needed)/.test(around.after) ||
    /swing (?:of |: |- |= |needed |required )*$/.test(around.before)
  )
    return 'swing';
  if (/^\w+ (?:\) )?maj/.test(around.after) || /maj\w* (?:\. )?(?:of |: |- |= |\( )*$/.test(around.before))
    return 'majority';
  return undefined;
}
