import { ratio } from '../../../psephology/index.ts';
import { regionOn, type IsoDate, type PartyId, type Region } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { regionsFor } from '../bind/regions.ts';
import { localNightsNear } from '../bind/nights.ts';
import { partiesFor } from '../bind/parties.ts';
import { COUNCILS_RULES } from '../en/seats.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';

/** How many councils a party controls in a region, around a night of local elections; and how many voted. */
export function councilsControlled(view: View): readonly Draft[] {
  return [...findAll(view.frame, COUNCILS_RULES)].flatMap(({ parts: { n, total } }) => {
    const [party] = partiesFor(view, n!);
    const controls = party !== undefined && /control|run|hold|held|have|majority|won|win|defend/.test(view.frame.line);
    const own = counted(view, n!, controls ? party : undefined);
    return total === undefined ? [own] : [own, counted(view, total, undefined)];
  });
}

function counted(view: View, part: number, party: PartyId | undefined): Draft {
  const nights = localNightsNear(view, part);
  const regions = regionsFor(view, part);
  const readings = nights
    .slice(0, 3)
    .flatMap((night) => regions.of.slice(0, 1).flatMap((region) => readingsOn(view, region, night, party)));
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'control',
    readings,
    sure: regions.sure && nights.length === 1,
    without: WITHOUT.council,
  });
}

function readingsOn(
  { record, date }: View,
  region: Region,
  night: IsoDate,
  party: PartyId | undefined,
): readonly Reading[] {
  const { rows, controlled } = regionOn(record, region, night);
  const of = `the ${rows.length} of ${region.name} that voted on ${longDate(night)}`;
  if (party === undefined)
    return [{ subject: region.name, value: ratio(rows.length), sum: `Councils, ${of},`, cites: [] }];
  const own = controlled.find((each) => each.party === party);
  const name = record.parties().get(party)!.name;
  // Of a poll that is still to come only the eve can be meant.
  const sides = date !== undefined && date < night ? (['before'] as const) : (['after', 'before'] as const);
  return sides.map((side) => ({
    subject: name,
    value: ratio(own?.[side] ?? 0),
    sum: `Councils that ${name} controlled ${side} the poll, among ${of},`,
    cites: [],
  }));
}
