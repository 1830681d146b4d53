import { ratio } from '../../../psephology/index.ts';
import { regionOn, type PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { regionsFor } from '../bind/regions.ts';
import { localNightsNear } from '../bind/nights.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';

/** How many councils a party controls in a region, around a night of local elections; and how many voted. */
export function councilsControlled(view: View, part: number, parties: readonly PartyId[]): Draft | undefined {
  const { frame } = view;
  const after = frame.line.slice(frame.places[part]);
  if (!/^N\d+ (?:(?:of|out of) (?:the )?(?:N\d+ )?)?(?:[a-z]+ |W\d+ |P\d+ )?councils/.test(after)) return undefined;
  const [party] = parties;
  const nights = localNightsNear(view, part);
  const regions = regionsFor(view, part);
  const [region] = regions.of;
  if (!region) return undefined;
  const readings = nights.flatMap((night): Reading[] => {
    const answer = regionOn(view.record, region, night);
    const voted = { subject: region.name, value: ratio(answer.rows.length), sum: `Councils of ${region.name} that voted on ${longDate(night)}`, cites: [] };
    if (party === undefined || !/control|run|hold|held|have|majority|won|win|defend/.test(frame.line)) return [voted];
    const own = answer.controlled.find((each) => each.party === party);
    const name = view.record.parties().get(party)!.name;
    const of = (seats: number, when: string) => ({
      subject: name,
      value: ratio(seats),
      sum: `Councils that ${name} controlled of the ${answer.rows.length} of ${region.name} that voted on ${longDate(night)}, ${when} the poll,`,
      cites: [],
    });
    return [of(own?.before ?? 0, 'before'), of(own?.after ?? 0, 'after')];
  });
  return judge(figureAt(frame, part), { part, kind: 'control', readings, sure: regions.sure && nights.length === 1, without: WITHOUT.council });
}
