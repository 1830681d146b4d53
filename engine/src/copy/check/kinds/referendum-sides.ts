import { ratio } from '../../../psephology/index.ts';
import { ALL_AREAS, PLACES_VOTED, SIDE_WON_IN, SOME_AREAS } from '../en/referendum-sides.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Check, type Draft } from '../judge.ts';
import { referendumInEngland } from './referendum-england.ts';
import { referendumNamed, referendumRegion, type ReferendumResult } from '../polls/referendum-areas.ts';
import { figureAt } from '../rules.ts';
import { whereAt, type View } from '../view.ts';

type Side = 'Leave' | 'Remain';

/** For which side places voted at the referendum of 2016, and how many areas of a region did. */
export function referendumSides(view: View): readonly Draft[] {
  if (view.topic !== 'referendum' || view.frame.line.endsWith('?')) return [];
  return [...referendumInEngland(view), ...allAreas(view), ...someAreas(view), ...placesVoted(view)];
}

const sideOf = (groups: Partial<Record<string, string>>): Side => (groups['leave'] === undefined ? 'Remain' : 'Leave');
const votedFor = ({ leave, remain }: Pick<ReferendumResult, 'leave' | 'remain'>, side: Side) =>
  side === 'Leave' ? leave > remain : remain > leave;

function placesVoted(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const rule of [PLACES_VOTED, SIDE_WON_IN])
    for (const { groups } of view.frame.line.matchAll(rule))
      for (const [, at] of groups!['list']!.matchAll(/W(\d+)/g)) {
        const result = referendumNamed(view, whereAt(view.frame, Number(at)));
        if (!result || drafts.has(Number(at))) continue;
        const check = sideCheck(result, sideOf(groups!));
        drafts.set(Number(at), weigh({ part: Number(at), kind: 'referendum', checks: [check], sure: true }));
      }
  return [...drafts.values()];
}

function sideCheck(result: ReferendumResult, side: Side): Check {
  const { name, leave, remain, cite } = result;
  const won = leave > remain ? 'Leave' : 'Remain';
  const truth = `${name} voted ${won} in 2016: ${leave} votes for Leave and ${remain} for Remain.`;
  return { holds: votedFor(result, side), subject: name, computed: won, truth, cites: [cite] };
}

/** The region of a count of areas: named in it, spoken of before, or the text's. */
function regionOfAreas(view: View, at: string | undefined, index: number): ReferendumResult | undefined {
  return at === undefined ? referendumRegion(view, index) : referendumNamed(view, whereAt(view.frame, Number(at)));
}

function allAreas(view: View): readonly Draft[] {
  const { frame } = view;
  return ALL_AREAS.flatMap((rule) =>
    [...frame.line.matchAll(rule)].flatMap((found): Draft[] => {
      const { w, w2, of, n } = found.groups!;
      const region = regionOfAreas(view, of ?? w ?? w2, found.index);
      if (!region || region.areas.length < 2) return [];
      const side = sideOf(found.groups!);
      const other = region.areas.filter((each) => !votedFor(each, side)).map(({ name }) => name);
      const truth = `Of ${region.areas.length} areas of ${region.name} ${region.areas.length - other.length} were for ${side} in 2016${other.length > 0 ? `; not ${other.slice(0, 6).join(', ')}` : ''}.`;
      const check: Check = {
        holds: other.length === 0,
        subject: region.name,
        computed: `${region.areas.length - other.length}`,
        truth,
        cites: [region.cite],
      };
      const tokens = tokensAt(frame, found.index, found.index + found[0].length);
      const part = n === undefined ? frame.parts.length : Number(n);
      const all = { ...weigh({ part: frame.parts.length, kind: 'referendum', checks: [check], sure: true }), tokens };
      return n === undefined ? [all] : [all, countOf(view, part, region, region.areas.length, 'All counting areas')];
    }),
  );
}

function someAreas(view: View): readonly Draft[] {
  return [...view.frame.line.matchAll(SOME_AREAS)].flatMap(({ groups, index }): Draft[] => {
    const { n, total, w, of, against } = groups!;
    const region = regionOfAreas(view, of ?? w, index);
    if (!region || region.areas.length < 2) return [];
    const whole: Side = region.leave > region.remain ? 'Remain' : 'Leave';
    const side = against === undefined ? sideOf(groups!) : whole;
    const count = region.areas.filter((each) => votedFor(each, side)).length;
    const all = region.areas.length;
    // Of another number of areas than the region has it is another region.
    const sure = total === undefined || figureAt(view.frame, Number(total)).value.num === BigInt(all);
    const own = countOf(view, Number(n), region, count, `Areas of ${all} for ${side}`, sure);
    return total === undefined ? [own] : [own, countOf(view, Number(total), region, all, 'All counting areas', sure)];
  });
}

function countOf(view: View, part: number, region: ReferendumResult, count: number, what: string, sure = true): Draft {
  const sum = `${what} in ${region.name} in 2016`;
  const reading = { subject: region.name, value: ratio(count), sum, cites: [region.cite] };
  const figure = { ...figureAt(view.frame, part), unit: 'count' as const };
  return judge(figure, { part, kind: 'referendum', readings: [reading], sure });
}
