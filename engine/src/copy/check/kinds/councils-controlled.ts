import { ratio } from '../../../psephology/index.ts';
import { regionOn, type IsoDate, type PartyId, type Region, type RegionOn } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import { localNightsNear } from '../bind/nights.ts';
import { partiesFor } from '../bind/parties.ts';
import {
  CHANGED_RULES,
  COUNCILS_RULES,
  IN_CONTROL_RULES,
  KNOWN_RULES,
  NONE_RULES,
  ONE_COUNCIL,
  OTHERS_IN_CONTROL,
} from '../en/councils.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Rule } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

/** How many councils of a region voted, changed hands, are known, are controlled by a party or nobody, around a night. */
export function councilsControlled(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  const add = (part: number | undefined, count: Counted) => {
    if (part !== undefined && !drafts.has(part)) drafts.set(part, countedAt(view, part, count));
  };
  const all = (rules: readonly Rule[], count: Counted) => {
    for (const { parts } of findAll(view.frame, rules)) add(parts['n'], count);
  };
  for (const { known, rules } of KNOWN_RULES) all(rules, { of: known });
  all(CHANGED_RULES, { of: 'changed' });
  if (view.topic === 'council') {
    all(NONE_RULES, { of: 'controlled', party: 'none' });
    if (/\bcontrol of N\d+/.test(view.frame.line)) {
      all([OTHERS_IN_CONTROL], { of: 'controlled', party: 'other' });
      for (const { parts } of findAll(view.frame, IN_CONTROL_RULES))
        add(parts['n'], { of: 'controlled', party: partyAt(view.frame, parts['p']!)! });
    }
    all([ONE_COUNCIL], { of: 'rows' });
  }
  for (const { parts } of findAll(view.frame, COUNCILS_RULES)) {
    const [party] = partiesFor(view, parts['n']!);
    const controls = party !== undefined && /control|run|hold|held|have|majority|won|win|defend/.test(view.frame.line);
    add(parts['n'], controls ? { of: 'controlled', party } : { of: 'rows' });
    add(parts['total'], { of: 'rows' });
  }
  return [...drafts.values()];
}

/** What councils are counted by. */
type Counted =
  | { readonly of: 'rows' | 'after' | 'both' | 'changed' }
  | { readonly of: 'controlled'; readonly party: PartyId | 'none' };

function countedAt(view: View, part: number, count: Counted): Draft {
  const nights = localNightsNear(view, part);
  const { of, sure } = regionsSpokenOf(view, part);
  const readings = nights
    .slice(0, 3)
    .flatMap((night) => of.slice(0, 1).flatMap((region) => readingsOn(view, region, night, count)));
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'control',
    readings,
    sure: sure && nights.length === 1,
    without: WITHOUT.council,
  });
}

function readingsOn({ record, date }: View, region: Region, night: IsoDate, count: Counted): readonly Reading[] {
  const answer = regionOn(record, region, night);
  const { rows, controlled } = answer;
  const of = `the ${rows.length} of ${region.name} that voted on ${longDate(night)}`;
  if (count.of !== 'controlled') {
    return countsOf(answer, count.of).map(([value, what]) => ({
      subject: region.name,
      value: ratio(value),
      sum: `${what} ${of}`,
      cites: [],
    }));
  }
  const own = controlled.find((each) => each.party === count.party);
  const name = count.party === 'none' ? 'no party' : record.parties().get(count.party)!.name;
  // Of a poll that is still to come only the eve can be meant.
  const sides = date !== undefined && date < night ? (['before'] as const) : (['after', 'before'] as const);
  return sides.map((side) => ({
    subject: name,
    value: ratio(own?.[side] ?? 0),
    sum: `Councils that ${name} controlled ${side} the poll, among ${of},`,
    cites: [],
  }));
}

function countsOf(
  { rows, changed, controlNotHeld, councillorsOf }: RegionOn,
  of: 'rows' | 'after' | 'both' | 'changed',
): readonly (readonly [count: number, what: string])[] {
  const unknown = new Set([...controlNotHeld.before, ...controlNotHeld.after]).size;
  switch (of) {
    case 'rows':
      return [[rows.length, 'Councils,']];
    case 'after':
      return [[rows.length - controlNotHeld.after.length, 'Councils whose control after the poll is held, of']];
    case 'both':
      return [
        [rows.length - unknown, 'Councils whose control before and after is held, of'],
        [councillorsOf.length, 'Councils whose councillors before and after are held, of'],
      ];
    case 'changed':
      return [[changed.length, 'Councils that changed control, of']];
  }
}
