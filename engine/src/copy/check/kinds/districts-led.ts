import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { councilsOf, europeanAreas, type PartyId, type Region } from '../../../record/index.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import { DISTRICTS_LED_RULES } from '../en/votes.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { europeanElectionsNear } from '../polls/european-polls.ts';
import { figureAt, findAll } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

/** In how many districts of a region a party came first at a European election, and how many there are. */
export function districtsLed(view: View): readonly Draft[] {
  if (view.topic !== 'european') return [];
  return [...findAll(view.frame, DISTRICTS_LED_RULES)].flatMap(({ parts }) => {
    const { n, total, p } = parts;
    const led = draftOf(view, n!, p!);
    return total === undefined ? [led] : [led, draftOf(view, total, undefined)];
  });
}

function draftOf(view: View, part: number, p: number | undefined): Draft {
  const { of, sure } = regionsSpokenOf(view, part);
  const party = p === undefined ? undefined : partyAt(view.frame, p)!;
  const readings = of
    .slice(0, 1)
    .flatMap((region) =>
      europeanElectionsNear(view, part).flatMap((election) => countIn(view, region, election, party)),
    );
  return judge(figureAt(view.frame, part), { part, kind: 'count', readings, sure: sure && readings.length === 1 });
}

function countIn({ record }: View, region: Region, election: string, party: PartyId | undefined): readonly Reading[] {
  const codes = new Set([...councilsOf(record, region)].map(({ gss }) => gss));
  const areas = europeanAreas(record, election).filter(({ gss }) => codes.has(gss));
  if (areas.length === 0) return [];
  const counted = areas.filter(({ top }) => party === undefined || top[0]?.party === party);
  const name = party === undefined ? '' : ` in which ${partyName(record, party)} came first`;
  const sum = `Districts of ${region.name}${name} at the European election of ${election.slice(-10, -6)}`;
  return [
    { subject: region.name, value: ratio(counted.length), sum, cites: counted.slice(0, 3).map(({ cite }) => cite) },
  ];
}
