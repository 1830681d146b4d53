import {
  agencySwing,
  baselineTag,
  FIGURES,
  houseLine,
  swingShown,
  targetNotes,
  type HouseStyle,
} from '../../copy/index.ts';
import { majorityShareOf, type ElectoralRecord, type Target, type TargetList } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

const SEAT_COLUMNS = [
  column('rank', 'count', 'Rank', 'Place in the region by swing needed; equal swings share a place'),
  column('rankInGB', 'count', 'GB rank', 'Place in Great Britain by swing needed'),
  column('seat', 'text', 'Seat', 'Name of the constituency'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('heldBy', 'id', 'Won by', 'Party that won the result the list is measured on'),
  column('holderNow', 'id', 'Held by', 'Party the member sits for on the date; empty where vacant or not known'),
  column('member', 'text', 'Member', 'Name of the member on the date'),
  column('majority', 'count', 'Majority', FIGURES.majority.is),
  column('majorityPercent', 'percent', 'Majority %', `${FIGURES.majorityPercent.is}, unrounded`),
  column('swing', 'percent', 'Swing', `${FIGURES.requiredSwing.is}, unrounded`),
  column(
    'swingAgency',
    'percent',
    'Agency swing',
    'As swing, or the gap to whoever else must be passed where that is more',
  ),
  column('swingShown', 'text', 'Swing shown', 'The swing the house prints, without its sign'),
  column('challengerVotes', 'count', 'Votes', 'Votes of the challenger'),
  column('second', 'id', 'Second', 'Party in second place'),
  column('validVotes', 'count', 'Valid votes', FIGURES.validVotes.is),
  column('flags', 'list', 'Flags', 'changed-party, by-election, notional, vacant, third-or-lower'),
  column('notes', 'list', 'Notes', 'What has to be said beside the line'),
  column('houseLine', 'text', 'House line', 'The row as the newsroom writes it'),
];

export const TARGET_COLUMNS = [
  ...SEAT_COLUMNS,
  column('challengerPlace', 'count', 'Place', 'Place of the challenger in the result'),
  column('seatsAfter', 'count', 'Seats after', 'Seats of the party once it has gained this seat and all before it'),
  ...SOURCE_COLUMNS,
];

export const DEFENCE_COLUMNS = [
  ...SEAT_COLUMNS,
  column('challenger', 'id', 'Challenger', 'Party in second place, the nearest challenger'),
  ...SOURCE_COLUMNS,
];

/** The target list of a party, in the order of swing needed. */
export function targetsTable(record: ElectoralRecord, list: TargetList, style: HouseStyle): Table {
  return {
    name: 'targets',
    title: `${record.parties().get(list.question.party)!.name} targets: ${list.question.region.name}`,
    about: {
      ...aboutList(record, list),
      notListed: list.notListed.map((each) => `${each.area.name}: ${each.reason}`),
    },
    columns: TARGET_COLUMNS,
    rows: list.targets.map((target, index) => ({
      ...row(record, target, list, style),
      challengerPlace: target.challengerPlace,
      seatsAfter: list.won + index + 1,
    })),
  };
}

/** The seats a party defends, in the order of the swing that the nearest challenger needed. */
export function defenceTable(record: ElectoralRecord, list: TargetList, style: HouseStyle): Table {
  return {
    name: 'defences',
    title: `${record.parties().get(list.question.party)!.name} defences: ${list.question.region.name}`,
    about: aboutList(record, list),
    columns: DEFENCE_COLUMNS,
    rows: list.targets.map((target) => ({
      ...row(record, target, list, style),
      challenger: target.challenger.party,
    })),
  };
}

function aboutList(record: ElectoralRecord, { question, seats, won }: TargetList): Row {
  const { party, region, election, on, base } = question;
  return {
    party,
    region: region.id,
    election: election.id,
    on,
    baseline: base === 'eve of poll' ? `eve of poll, ${on}` : baselineTag(election),
    seats,
    won,
    revision: record.revision,
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
