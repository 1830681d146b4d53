import { compare, ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import { FOR_A_SIDE, OF_A_PARTY, SECOND_OF_PAIR, SIDE_WORDS, TO_ONE, TURNOUT_WORDS } from '../en/referendum.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import {
  areasOfRegion,
  referendumAt,
  referendumNamed,
  referendumOfAll,
  referendumRegion,
  type ReferendumResult,
} from '../polls/referendum-areas.ts';
import { shareReading, turnoutReadings } from '../polls/referendum-readings.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';

/** In copy about the referendum of 2016: shares, votes, leads, turnouts and ranks of the place beside each figure. */
export function referendumFigures(view: View): readonly Draft[] {
  if (view.topic !== 'referendum') return [];
  return view.frame.parts.flatMap((part, at): readonly Draft[] => {
    // `they got 52.3%`: a party's share at an election.
    if (OF_A_PARTY.test(view.frame.line.slice(0, view.frame.places[at]))) return [];
    const readings = part.is === 'figure' ? readingsAt(view, at) : undefined;
    if (!readings) return [];
    const { unit, places } = figureAt(view.frame, at);
    // A decimal without its sign is a percentage.
    const figure = {
      ...figureAt(view.frame, at),
      ...(unit === 'count' && (places > 0 || readings.percent) && { unit: 'percent' as const }),
    };
    return [
      judge(figure, { part: at, kind: 'referendum', readings: readings.of, also: readings.also, sure: readings.sure }),
    ];
  });
}

interface Readings {
  readonly of: readonly Reading[];
  readonly also: readonly Reading[];
  readonly sure: boolean;
  readonly percent: boolean;
}

function readingsAt(view: View, part: number): Readings | undefined {
  const { unit, value, places } = figureAt(view.frame, part);
  const found = referendumAt(view, part);
  if (!found) return undefined;
  const { result, sure } = found;
  const rest = view.frame.line.slice(view.frame.places[part]);
  const large = value.num >= 100n * value.den;
  if (unit === 'ordinal') return { of: [], also: ranks(view, result), sure: false, percent: false };
  if (TO_ONE.test(rest)) return { of: [], also: [timesOver(result)], sure: false, percent: false };
  if (unit === 'percent' || (unit === 'count' && !large && (places > 0 || isTurnout(view)))) {
    const turnout = isTurnout(view);
    const [shares, turnouts] = [sharesOf(view, part, result), turnoutReadings(result)];
    return turnout
      ? { of: turnouts, also: [...shares, ...ofRegion(view, part)], sure: false, percent: true }
      : { of: shares, also: FOR_A_SIDE.test(rest) ? [] : turnouts, sure, percent: true };
  }
  if (unit !== 'count' || !large) return undefined;
  return { of: [], also: votesOf(result), sure: false, percent: false };
}

/** The region that was counted of which the newsroom's own is a part. */
const EAST = { type: 'european', name: 'East of England', slug: 'east-of-england' } as const;

/** The turnout of the region that the text is of: a place in a later clause is not where the figure is of. */
function ofRegion(view: View, part: number): readonly Reading[] {
  const region = referendumRegion(view, view.frame.places[part]);
  const east = view.region?.id === 'anglia' ? referendumNamed(view, [EAST]) : undefined;
  return [...(region ? [region] : []), ...(east ? [east] : []), referendumOfAll(view)].flatMap(turnoutReadings);
}

/** How many times as many votes one side had as the other. */
function timesOver({ name, leave, remain, cite }: ReferendumResult): Reading {
  const value = ratio(Math.max(leave, remain), Math.min(leave, remain));
  const sum = `In ${name} ${thousands(leave)} votes for Leave beside ${thousands(remain)} for Remain: one to the other`;
  return { subject: name, value, sum, cites: [cite] };
}

/** A turnout in the sentence, or in the one before that it goes on from. */
function isTurnout({ frame, before }: View): boolean {
  if (TURNOUT_WORDS.test(frame.line)) return true;
  return (
    !SIDE_WORDS.leave.test(frame.line) &&
    !SIDE_WORDS.remain.test(frame.line) &&
    TURNOUT_WORDS.test(before.at(-1)?.line ?? '')
  );
}

/** The share of the side that the text names, else of the side that won there. */
function sharesOf({ frame }: View, part: number, result: ReferendumResult): readonly Reading[] {
  const { line, places } = frame;
  const beside = sideBeside(line, places[part] ?? 0);
  if (beside) return [shareReading(result, beside)];
  const told = line.slice(0, (places[part] ?? 0) + 24);
  const [leave, remain] = [told.search(SIDE_WORDS.leave) !== -1, told.search(SIDE_WORDS.remain) !== -1];
  const left = leave !== remain ? leave : result.leave > result.remain;
  // `by 59.9 to 40.1`: the second is the other side's.
  const other = SECOND_OF_PAIR.test(line.slice(0, places[part]));
  return [shareReading(result, left !== other ? 'Leave' : 'Remain')];
}

/** `Leave 69.0, Remain 31.0`, `69 for Leave`: the side that a figure stands right beside. */
function sideBeside(line: string, place: number): 'Leave' | 'Remain' | undefined {
  const before = /\b(leave|brexit|remain) (?:(?:on|with|at|got|had|won|took|was|:|,|-|\(|=) )?$/.exec(
    line.slice(0, place),
  )?.[1];
  const after = /^[NQ]\d+ (?:(?:voted|voting|for|to|in favour of|backed) )*(leave|brexit|remain)\b/.exec(
    line.slice(place),
  )?.[1];
  const side = before ?? after;
  return side === undefined ? undefined : side === 'remain' ? 'Remain' : 'Leave';
}

function votesOf({ name, leave, remain, electorate, cite }: ReferendumResult): readonly Reading[] {
  const all = [
    ['votes for Leave', leave],
    ['votes for Remain', remain],
    ['the lead', Math.abs(leave - remain)],
    ['valid votes', leave + remain],
    ['electors', electorate],
  ] as const;
  return all.map(([what, count]) => ({
    subject: name,
    value: ratio(count),
    sum: `${name} at the referendum of 2016, ${what},`,
    cites: [cite],
  }));
}

/** The place of an area among all, and among those of its region, by either side or by turnout. */
function ranks(view: View, { areas, name, cite }: ReferendumResult): readonly Reading[] {
  const [own] = areas;
  if (areas.length !== 1 || !own) return [];
  const all = areasOfRegion(view);
  const sets = [all, all.filter(({ region }) => region === own.region)];
  return sets.flatMap((set) =>
    ([1, -1] as const).flatMap((way) =>
      (['leaveShare', 'turnout'] as const).map((measure): Reading => ({
        subject: name,
        value: ratio(1 + set.filter((each) => compare(each[measure], own[measure]) * way > 0).length),
        sum: `${name} among ${set.length} areas by ${measure === 'turnout' ? 'turnout' : 'the share of Leave'}, from the ${way === 1 ? 'highest' : 'lowest'},`,
        cites: [cite],
      })),
    ),
  );
}
