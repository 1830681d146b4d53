import { ImportRefused } from '../import/findings.ts';
import { listRegions } from '../devolved/list-regions.ts';
import { europeanAreas } from '../european/areas.ts';
import { europeanElections, europeanRegions } from '../european/regions.ts';
import type { EuropeanRegion } from '../european/types.ts';
import { mayoralElections } from '../mayoral/elections.ts';
import { openPack } from '../pack.ts';
import { commissionerElections } from '../pcc/elections.ts';
import type { OfficeCandidacy, OfficeOutcome } from '../pcc/types.ts';
import { openRecord, type ElectoralRecord } from '../record.ts';
import type { Cite } from '../types.ts';
import { figure, type Check } from './check.ts';

const FILES = [
  'voting-systems.csv',
  ...['regions', 'votes', 'areas', 'area-parts', 'members'].map((name) => `european/${name}.csv`),
  ...['forces', 'contests', 'candidacies', 'conflicts'].map((name) => `pcc/${name}.csv`),
  'mayoral/candidacies.csv',
  'devolved/regions.csv',
  'devolved/lists.csv',
];
const LIST_ELECTIONS = ['gla.a.2016-05-05', 'sp.r.2016-05-05'];

/** The seats that were published and the people who were elected are those the rule of the day gives; votes add up by region and area. */
export const countedByRule: Check = (pack) => {
  const missing = FILES.filter((file) => pack.texts.read(file) === undefined);
  if (missing.length > 0) throw new ImportRefused(missing.map((file) => `${file}: the file is missing.`));
  const record = openRecord(openPack(pack.texts));
  const regions = europeanElections(record).flatMap((election) => europeanRegions(record, election));
  const additional = LIST_ELECTIONS.flatMap((election) => listRegions(record, election));
  const offices = [...commissionerElections(record), ...mayoralElections(record)];
  const held = offices.filter(({ outcome }) => outcome.rule !== 'votes not held');
  return {
    title: 'Seats and winners follow from the votes by the rule of the day',
    sum: `${regions.length} European regions, ${additional.length} regional lists, ${held.length} of ${offices.length} single offices`,
    failures: [
      ...regions.flatMap((region) => [
        ...listSeatsDiffer(region.lists, region.allocation),
        ...votesDiffer(record, region),
      ]),
      ...additional.flatMap(({ lists, additional: { allocation } }) => listSeatsDiffer(lists, allocation)),
      ...held.flatMap(({ id, candidacies, outcome }) => winnerDiffers(id, candidacies, outcome)),
    ],
  };
};

interface Published {
  readonly party: string;
  readonly publishedSeats: number;
  readonly cite: Cite;
}

function listSeatsDiffer(lists: readonly Published[], allocation: EuropeanRegion['allocation']): string[] {
  const seats = allocation.kind === 'no votes' ? [] : allocation.seats;
  return lists.flatMap(({ party, publishedSeats, cite }, at) => {
    const found = seats[at] ?? 0;
    if (found === publishedSeats) return [];
    return [`${place(cite)}: ${party} has ${publishedSeats} seats, and its votes give ${found}.`];
  });
}

/** Votes of areas come to the region's. Those of its lists do too, to a vote for each area where they were worked out from shares. */
function votesDiffer(record: ElectoralRecord, region: EuropeanRegion): string[] {
  const { election, gss, name, validVotes, lists, unsplit, cite } = region;
  const areas = europeanAreas(record, election, gss);
  const inAreas = areas.reduce((sum, area) => sum + area.validVotes, 0);
  const inLists = lists.reduce((sum, { votes }) => sum + votes, unsplit);
  const rounded = areas.some(({ parts }) => parts.some(({ kind }) => kind === 'votes')) ? areas.length : 0;
  const said = (what: string, sum: number) =>
    `${place(cite)}: ${name}: ${what} add to ${figure(sum)}, valid votes are ${figure(validVotes)}.`;
  return [
    ...(inAreas === validVotes ? [] : [said('areas', inAreas)]),
    ...(Math.abs(inLists - validVotes) <= rounded ? [] : [said('lists', inLists)]),
  ];
}

function winnerDiffers(id: string, candidacies: readonly OfficeCandidacy[], counted: OfficeOutcome): string[] {
  if (counted.rule === 'votes not held') return [];
  const winner = 'winner' in counted.outcome ? candidacies[counted.outcome.winner] : undefined;
  if (winner?.elected) return [];
  const first = candidacies.find(({ elected }) => elected);
  return [
    `${first ? place(first.cite) : id}: ${id} elected ${first?.candidate ?? 'nobody'}, and the votes elect ${winner?.candidate ?? 'nobody'}.`,
  ];
}

function place({ file, line }: Cite): string {
  return `${file.replace('data/uk/', '')}:${line}`;
}
