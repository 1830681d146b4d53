import { baselineTag, FIGURES } from '../../copy/index.ts';
import type { Candidacy, ElectoralRecord, ThreeWay, ThreeWayQuestion } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

const PLACES = ['first', 'second', 'third'] as const;

export const THREE_WAY_COLUMNS = [
  column('rank', 'count', 'Rank', 'Place in the region by how far the third was behind; equal gaps share a place'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  ...PLACES.flatMap((place) => [
    column(place, 'id', place, `Party in ${place} place`),
    column(`${place}Candidate`, 'text', 'Candidate', `Candidate in ${place} place; empty in a notional result`),
    column(`${place}Votes`, 'count', 'Votes', `Votes in ${place} place`),
  ]),
  column('validVotes', 'count', 'Valid votes', FIGURES.validVotes.is),
  column(
    'secondBehind',
    'percent',
    'Second behind',
    'Share of the first less share of the second, in points, unrounded',
  ),
  column('thirdBehind', 'percent', 'Third behind', 'Share of the first less share of the third, in points, unrounded'),
  ...SOURCE_COLUMNS,
];

/** The seats of a region whose third was within ten points of the winner, closest third first. */
export function threeWayTable(
  record: ElectoralRecord,
  { region, election, on, base }: ThreeWayQuestion,
  found: readonly ThreeWay[],
): Table {
  return {
    name: 'threeWay',
    title: `Three-way marginals: ${region.name}, ${election.name}`,
    about: {
      region: region.id,
      election: election.id,
      on,
      baseline: base === 'eve of poll' ? `eve of poll, ${on}` : baselineTag(election),
      revision: record.revision,
    },
    columns: THREE_WAY_COLUMNS,
    rows: found.map((each) => ({
      rank: each.rank,
      seat: each.area.name,
      gss: each.area.gss,
      ...placed('first', each.winner),
      ...placed('second', each.second),
      ...placed('third', each.third),
      validVotes: each.validVotes,
      secondBehind: exactPercent(each.secondBehind),
      thirdBehind: exactPercent(each.thirdBehind),
      ...sourceCells(record, [each.contest.cite]),
    })),
  };
}

function placed(place: (typeof PLACES)[number], { party, candidate, votes }: Candidacy): Row {
  return { [place]: party, [`${place}Candidate`]: candidate || undefined, [`${place}Votes`]: votes };
}
