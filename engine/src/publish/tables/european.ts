import { share } from '../../psephology/index.ts';
import { electedInOrder, sinceInRegion, type ElectoralRecord, type EuropeanRegion } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

const REGION = [
  column('election', 'id', 'Election', 'Id of the election'),
  column('region', 'text', 'Region', 'Name of the electoral region'),
  column('gss', 'id', 'Code', 'GSS code of the region'),
];

export const EUROPEAN_COLUMNS = [
  ...REGION,
  column('party', 'id', 'Party', 'Party; other where the list is named in the next column'),
  column('name', 'text', 'Name', 'The individual or small party, where the id does not say as much'),
  column('votes', 'count', 'Votes', 'Votes for the list'),
  column('sharePercent', 'percent', 'Share %', 'Of valid votes in the region, unrounded'),
  column(
    'changePoints',
    'percent',
    'Change',
    'Points since the European poll before; empty where it did not stand then',
  ),
  column('seats', 'count', 'Seats', 'Seats by the rule of the day'),
  column('shortOfAnother', 'count', 'Short of one more', 'Votes that were lacking for one seat more'),
  column('certainty', 'text', 'Certainty', 'How sure the votes are'),
  column('from', 'text', 'From', 'Where the votes were taken from'),
  ...SOURCE_COLUMNS,
];

/** The lists of a region at an election to the European Parliament. */
export function europeanTable(record: ElectoralRecord, region: EuropeanRegion): Table {
  const { allocation, election, gss, lists, name, validVotes } = region;
  const since = sinceInRegion(record, region);
  return {
    name: 'lists',
    title: `${name}, ${election}`,
    about: aboutRegion(record, region),
    columns: EUROPEAN_COLUMNS,
    rows: lists.map((list, at) => {
      const change = since?.changes.get(list.party);
      return {
        election,
        region: name,
        gss,
        party: list.party,
        name: list.name,
        votes: list.votes,
        sharePercent: exactPercent(share({ votes: list.votes, valid: validVotes })),
        changePoints: change && exactPercent(change),
        seats: allocation.kind === 'no votes' ? 0 : allocation.seats[at],
        shortOfAnother: allocation.kind === 'allocated' ? allocation.another[at]?.votes : undefined,
        certainty: list.certainty,
        from: list.source,
        ...sourceCells(record, [list.cite]),
      };
    }),
  };
}

const LADDER_COLUMNS = [
  ...REGION,
  column('seat', 'count', 'Seat', 'Seats in the order in which they were won'),
  column('party', 'id', 'Party', 'Party that won the seat'),
  column('member', 'text', 'Elected', 'Name elected, where it is held'),
  column('votes', 'count', 'Votes', 'Votes of the list'),
  column('divisor', 'count', 'Divisor', 'What they were divided by'),
  column('next', 'id', 'Next best', 'Party with the next quotient'),
  column('nextVotes', 'count', 'Its votes', 'Votes of that list'),
  column('nextDivisor', 'count', 'Its divisor', 'What they were divided by'),
  column('short', 'count', 'It lacked', 'Votes that would have won it this seat'),
  ...SOURCE_COLUMNS,
];

/** The seats of a region one by one, with the quotient that won each and who came next. */
export function europeanLadderTable(record: ElectoralRecord, region: EuropeanRegion): Table {
  const { allocation, election, gss, lists, name } = region;
  const elected = electedInOrder(region);
  const ladder = allocation.kind === 'no votes' ? [] : allocation.ladder;
  return {
    name: 'ladder',
    title: `How the seats fell: ${name}, ${election}`,
    about: aboutRegion(record, region),
    columns: LADDER_COLUMNS,
    rows: ladder.map(({ seat, party, quotient, next }, at) => ({
      election,
      region: name,
      gss,
      seat,
      party: lists[party]!.party,
      member: elected[at]?.member,
      votes: quotient.votes,
      divisor: quotient.divisor,
      next: next && lists[next.parties[0]]!.party,
      nextVotes: next?.quotient.votes,
      nextDivisor: next?.quotient.divisor,
      short: next?.short.votes,
      ...sourceCells(record, [lists[party]!.cite]),
    })),
  };
}

/** What every list of a region is about. */
export function aboutRegion(
  record: ElectoralRecord,
  { election, gss, seats, system, allocation }: EuropeanRegion,
): Table['about'] {
  return {
    election,
    region: gss,
    seats,
    rule: system.rule,
    law: system.law,
    state: allocation.kind,
    revision: record.revision,
  };
}
