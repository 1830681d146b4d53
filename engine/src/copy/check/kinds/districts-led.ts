import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { councilsOf, europeanAreas, europeanRegions, type PartyId, type Region } from '../../../record/index.ts';
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
    const party = p === undefined ? view.lastParty : partyAt(view.frame, p)!;
    if (party === undefined) return [];
    const led = draftOf(view, n!, party);
    return total === undefined ? [led] : [led, draftOf(view, total, undefined)];
  });
}

function draftOf(view: View, part: number, party: PartyId | undefined): Draft {
  const { of, sure } = regionsSpokenOf(view, part);
  const regions = [...new Set([...of.slice(0, 1), ...(view.lastSet ? [view.lastSet] : []), ...of.slice(1, 4)])];
  const [first = [], ...others] = regions.map((region) =>
    europeanElectionsNear(view, part).flatMap((election) => countIn(view, region, election, party)),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'count',
    readings: first,
    also: others.flat(),
    sure: sure && first.length === 1,
  });
}

/** The counting areas of a region: by its own code, or by its councils where it did not elect as one. */
function countIn({ record }: View, region: Region, election: string, party: PartyId | undefined): readonly Reading[] {
  const own = europeanRegions(record, election).find(({ slug }) => slug === region.id)?.gss;
  const codes = new Set([...councilsOf(record, region)].map(({ gss }) => gss));
  const areas = europeanAreas(record, election).filter((each) =>
    own === undefined ? codes.has(each.gss) : each.region === own,
  );
  if (areas.length === 0) return [];
  const counted = areas.filter(({ top }) => party === undefined || top[0]?.party === party);
  const name = party === undefined ? '' : ` in which ${partyName(record, party)} came first`;
  const sum = `Districts of ${region.name}${name} at the European election of ${election.slice(-10, -6)}`;
  return [
    { subject: region.name, value: ratio(counted.length), sum, cites: counted.slice(0, 3).map(({ cite }) => cite) },
  ];
}
