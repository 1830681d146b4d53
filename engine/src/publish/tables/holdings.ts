import { ratio, turnout } from '../../psephology/index.ts';
import { baselineTag, FIGURES, movesOf, movesSentence } from '../../copy/index.ts';
import {
  holdings,
  lastGeneral,
  marginOf,
  officesOn,
  seatsOn,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

export const HOLDINGS_COLUMNS = [
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('boundarySet', 'id', 'Boundaries', 'Boundary set of the seat'),
  column('county', 'text', 'County', 'County the seat is listed under'),
  column('state', 'id', 'State', 'held, vacant or awaiting'),
  column('heldBy', 'id', 'Held by', 'Party the member sits for on the date'),
  column('member', 'text', 'Member', 'Name of the member'),
  column('since', 'date', 'Since', 'First day of the member under that party'),
  column('electedAs', 'id', 'Elected as', 'Party that won the seat at the last general election'),
  column('changedParty', 'flag', 'Changed party', 'The member sits for a party other than the one elected for'),
  column('lastContest', 'id', 'Last contest', 'Election that the votes are of'),
  column('byElection', 'flag', 'By-election', 'The last contest was a by-election'),
  column('winner', 'id', 'Winner', 'Party that won the last contest'),
  column('second', 'id', 'Second', 'Party in second place'),
  column('majority', 'count', 'Majority', FIGURES.majority.is),
  column('majorityPercent', 'percent', 'Majority %', `${FIGURES.majorityPercent.is}, unrounded`),
  column('validVotes', 'count', 'Valid votes', FIGURES.validVotes.is),
  column('electorate', 'count', 'Electorate', FIGURES.electorate.is),
  column('turnoutPercent', 'percent', 'Turnout %', `${FIGURES.turnout.is}, unrounded`),
  column('offices', 'list', 'Offices', 'Offices the member held on the date'),
  column('note', 'text', 'Note', 'How the member came by another party'),
  ...SOURCE_COLUMNS,
];

/** The seat list of a region at the end of a day, by name. */
export function holdingsTable(record: ElectoralRecord, region: Region, on: IsoDate): Table {
  const held = holdings(record, seatsOn(record, region, on), on).toSorted((a, b) =>
    a.area.slug < b.area.slug ? -1 : 1,
  );
  const general = lastGeneral(record, on);
  return {
    name: 'seats',
    title: `Who holds what: ${region.name}`,
    about: {
      region: region.id,
      on,
      atDissolution: held[0]?.atDissolution,
      baseline: `${baselineTag(general)} (${general.id})`,
      revision: record.revision,
    },
    columns: HOLDINGS_COLUMNS,
    rows: held.map((holding) => row(record, holding, on)),
  };
}

function row(record: ElectoralRecord, holding: Holding, on: IsoDate): Row {
  const { area, lastContest: contest } = holding;
  const margin = marginOf(contest);
  const tenure = holding.state === 'held' ? holding.tenure : undefined;
  const changedParty = tenure !== undefined && tenure.party !== margin?.winner.party;
  const moves = tenure && movesOf(record, area, holding.atDissolution ?? on);
  const { validVotes: valid, electorate } = contest ?? {};
  return {
    seat: area.name,
    gss: area.gss,
    boundarySet: area.boundarySet,
    county: area.county,
    state: holding.state,
    heldBy: holding.party,
    member: tenure?.member,
    since: tenure?.from,
    electedAs: holding.electedParty,
    changedParty,
    lastContest: contest?.election.id,
    byElection: contest?.election.kind === 'by-election',
    winner: margin?.winner.party,
    second: margin?.runnerUp.party,
    majority: margin?.majority,
    majorityPercent: margin && exactPercent(ratio(margin.majority, margin.contest.validVotes!)),
    validVotes: valid,
    electorate,
    turnoutPercent: valid && electorate ? exactPercent(turnout({ valid, electorate })) : undefined,
    offices: officesOn(record, holding, on).map((each) => each.office),
    note: moves && movesSentence(moves, record.parties()),
    ...sourceCells(record, [contest?.cite, tenure?.cite]),
  };
}
