import { ratio } from '../../../psephology/index.ts';
import { longDate } from '../../dates.ts';
import { QUOTA_RULE } from '../en/assemblies.ts';
import { judge, type Draft } from '../judge.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import type { View } from '../view.ts';

const RULES = [rule(QUOTA_RULE)];

/** The votes that elect somebody in a count by single transferable vote: all valid papers divided by one more than the seats, and one more. */
export function quotas(view: View): readonly Draft[] {
  const { body, frame } = view;
  if (body?.kind !== 'count') return [];
  const { name, date, quota, seats, cite } = body.contest;
  if (quota === undefined) return [];
  const sum = `The quota for ${seats} seats in ${name} on ${longDate(date)}`;
  return [...findAll(frame, RULES)].map(({ parts }) => {
    const part = parts['n']!;
    const readings = [{ subject: name, value: ratio(quota), sum, cites: [cite] }];
    return judge(figureAt(frame, part), { part, kind: 'votes', readings, sure: true });
  });
}
