import { agencySwing, baselineTag, houseLine, swingShown, targetNotes, type HouseStyle } from '../../copy/index.ts';
import { majorityShareOf, type ElectoralRecord, type Target, type TargetList } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

const COLUMNS = [
  column('rank', 'count', 'Rank', 'Place in the region by required swing; equal swings share a place'),
  column('rankInGB', 'count', 'GB rank', 'Place in Great Britain by required swing'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('heldBy', 'id', 'Won by', 'Party that won the result the list is measured on'),
  column('holderNow', 'id', 'Held by', 'Party the member sits for on the date; empty where vacant or not known'),
  column('member', 'text', 'Member', 'Name of the member on the date'),
  column('majority', 'count', 'Majority', 'Votes between first and second'),
  column('majorityPercent', 'percent', 'Majority %', 'Majority as a percentage of the valid vote, unrounded'),
  column('swing', 'percent', 'Swing', 'Half the gap between winner and challenger in share of the vote, unrounded'),
  column(
    'swingAgency',
    'percent',
    'Agency swing',
    'As swing, or the gap to whoever else must be passed where that is more',
  ),
  column('swingShown', 'text', 'Swing shown', 'The swing the house prints, without its sign'),
  column('challengerPlace', 'count', 'Place', 'Place of the challenger in the result'),
  column('challengerVotes', 'count', 'Votes', 'Votes of the challenger'),
  column('second', 'id', 'Second', 'Party in second place'),
  column('validVotes', 'count', 'Valid votes', 'Votes counted'),
  column('flags', 'list', 'Flags', 'changed-party, by-election, notional, vacant, third-or-lower'),
  column('notes', 'list', 'Notes', 'What has to be said beside the line'),
  column('houseLine', 'text', 'House line', 'The row as the newsroom writes it'),
  ...SOURCE_COLUMNS,
];

/** The target list of a party, in the order of required swing. */
export function targetsTable(record: ElectoralRecord, list: TargetList, style: HouseStyle): Table {
  const { question, notListed } = list;
  const { region, election, on } = question;
  return {
    name: 'targets',
    title: `${record.parties().get(question.party)!.name} targets: ${region.name}`,
    about: {
      party: question.party,
      region: region.id,
      election: election.id,
      on,
      baseline: question.base === 'eve of poll' ? `eve of poll, ${on}` : baselineTag(election),
      seats: list.seats,
      won: list.won,
      notListed: notListed.map((each) => `${each.area.name}: ${each.reason}`),
      revision: record.revision,
    },
    columns: COLUMNS,
    rows: list.targets.map((target) => row(record, target, list, style)),
  };
}

function row(record: ElectoralRecord, target: Target, list: TargetList, style: HouseStyle): Row {
  const { area, holding, contest, winner, challenger } = target;
  const tenure = holding?.state === 'held' ? holding.tenure : undefined;
  return {
    rank: target.rank,
    rankInGB: target.rankInGB,
    seat: area.name,
    gss: area.gss,
    heldBy: winner.party,
    holderNow: holding?.party,
    member: tenure?.member,
    majority: target.majority,
    majorityPercent: exactPercent(majorityShareOf(target)),
    swing: exactPercent(target.swing.half),
    swingAgency: exactPercent(agencySwing(target)),
    swingShown: swingShown(target, style).replace('%', ''),
    challengerPlace: target.challengerPlace,
    challengerVotes: challenger.votes,
    second: target.second.party,
    validVotes: target.validVotes,
    flags: flagsOf(target),
    notes: targetNotes(record, target, list),
    houseLine: houseLine(target, style.line, style, record.parties()),
    ...sourceCells(record, [contest.cite, tenure?.cite]),
  };
}

/** What sets a row apart, as words for a file. */
export function flagsOf(target: Target): readonly string[] {
  const flags = {
    'changed-party': target.changedParty,
    'by-election': target.byElection !== undefined,
    notional: target.notional,
    vacant: target.holding?.state === 'vacant',
    'third-or-lower': target.challengerPlace > 2,
  };
  return Object.entries(flags).flatMap(([flag, set]) => (set ? [flag] : []));
}
