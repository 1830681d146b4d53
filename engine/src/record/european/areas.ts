import { largestFirst, ratio, share, turnout } from '../../psephology/index.ts';
import { onceForEach } from '../memo.ts';
import type { ElectoralRecord } from '../record.ts';
import { count, readRows } from '../rows.ts';
import type { PartyId } from '../types.ts';
import type { AreaPart, EuropeanArea } from './types.ts';

/** The counting areas of an election, in the order of their codes; of one region, where its code is given. */
export function europeanAreas(record: ElectoralRecord, election: string, region?: string): readonly EuropeanArea[] {
  return areasOf(record, election).filter((area) => region === undefined || area.region === region);
}

/** A counting area with the share of the party that it is ranked by. */
export interface RankedArea {
  readonly area: EuropeanArea;
  readonly part: AreaPart;
}

/**
 * Counting areas by a party's share, largest first: where a party that has no earlier result of another kind is strong. A share at this
 * poll, never a swing. Areas where it did not stand are left out.
 */
export function areasByShare(
  record: ElectoralRecord,
  {
    election,
    party,
    region,
  }: { readonly election: string; readonly party: PartyId; readonly region?: string | undefined },
): readonly RankedArea[] {
  return europeanAreas(record, election, region)
    .flatMap((area) => area.parts.filter((part) => part.party === party).map((part) => ({ area, part })))
    .sort((a, b) => largestFirst(a.part.share, b.part.share));
}

const areasOf = onceForEach((record: ElectoralRecord, election: string): readonly EuropeanArea[] => {
  const { texts } = record.pack;
  const parts = Map.groupBy(
    readRows(texts, 'european/area-parts.csv', (cell) => ({
      key: `${cell('election')} ${cell('area')}`,
      party: cell('party'),
      votes: count(cell('votes')),
      published: cell('share'),
    })).filter(({ key }) => key.startsWith(`${election} `)),
    ({ key }) => key,
  );
  return readRows(texts, 'european/areas.csv', (cell, cite) => {
    const validVotes = Number(cell('valid_votes'));
    const electorate = Number(cell('electorate'));
    const own = (parts.get(`${cell('election')} ${cell('area')}`) ?? [])
      .map(({ party, votes, published }): AreaPart =>
        votes === undefined
          ? { kind: 'published share', party, share: ratio(tenths(published), 1000) }
          : { kind: 'votes', party, votes, share: share({ votes, valid: validVotes }) },
      )
      .sort((a, b) => largestFirst(a.share, b.share));
    const sum = tenths(cell('shares_sum') || '100');
    return {
      election: cell('election'),
      gss: cell('area'),
      name: cell('name'),
      slug: cell('slug'),
      region: cell('region'),
      electorate,
      validVotes,
      turnout: turnout({ valid: validVotes, electorate }),
      parts: own,
      top: own.filter(({ party }) => party !== 'other').slice(0, 3),
      faultySum: Math.abs(sum - 1000) >= 5 ? sum / 10 : undefined,
      cite,
    };
  }).filter((area) => area.election === election);
});

/** A percentage to one decimal as a whole number of tenths. */
function tenths(printed: string): number {
  return Math.round(Number(printed) * 10);
}
