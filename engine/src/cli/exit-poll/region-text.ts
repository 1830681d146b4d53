import { blocWords, chanceShown, longDate } from '../../copy/index.ts';
import { BLOCS, partyOfBloc, type Bloc, type Group, type SeatUnderExitPoll } from '../../forecast/index.ts';
import type { Desk } from '../../publish/index.ts';
import { year } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';
import { clockAfterClose } from './clock.ts';
import { countyOf } from './county-of.ts';
import type { Meant } from './region.ts';

/** The illustration to be read: what would change by county, what cannot be said, and the seats that will tell. Words: suggests and would. */
export function regionText(io: Io, desk: Desk, meant: Meant): string {
  const { region, election } = meant;
  return [
    wrap(strong(io, `What the exit poll of ${longDate(election.polledOn)} would mean in ${region.name}`)),
    wrap(suggested(desk, meant)),
    '\n',
    expectedTable(io, desk, meant),
    ...byCounty(desk, meant),
    '\nThe seats whose results would tell most\n',
    ...telling(desk, meant),
    '\n',
    wrap(method(meant)),
    wrap(record(meant)),
    ...scorecardLine(meant),
  ].join('');
}

const names = (desk: Desk, { election }: Meant) => ({
  short: (bloc: Bloc) => shortName(desk.record, partyOfBloc(bloc, election.polledOn)),
  full: (bloc: Bloc) => blocWords(bloc, election.polledOn, desk.record.parties()),
});

function suggested(desk: Desk, meant: Meant): string {
  const given = BLOCS.flatMap((bloc) => {
    const seats = meant.exitPoll.seats[bloc];
    return seats === undefined ? [] : [{ bloc, seats }];
  });
  const said = given
    .toSorted((a, b) => b.seats - a.seats)
    .map(({ bloc, seats }) => `${names(desk, meant).full(bloc)} ${seats}`);
  return `The exit poll (${meant.source}) suggests, without the Speaker: ${said.join(', ')}.`;
}

function expectedTable(io: Io, desk: Desk, meant: Meant): string {
  const rows = meant.under.expected
    .toSorted((a, b) => b.seats - a.seats)
    .map(({ bloc, before, seats, low, high }) => [
      names(desk, meant).short(bloc),
      String(before),
      seats.toFixed(1),
      low === high ? String(low) : `${low}–${high}`,
    ]);
  const labels = ['', 'Before', 'Would have', 'Nine in ten'];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: at > 0 })),
    rows,
  );
}

const GROUPS: readonly (readonly [Group, string])[] = [
  ['changes hands', 'would change hands'],
  ['cannot say', 'cannot say'],
  ['stays', 'would stay'],
];

function byCounty(desk: Desk, meant: Meant): string[] {
  const counties = Map.groupBy(meant.under.seats, (seat) => countyOf(desk.record, meant.under, seat));
  return [...counties]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([county, seats]) => {
      const groups = GROUPS.map(([group, words]) => {
        const of = seats.filter((seat) => seat.group === group);
        if (of.length === 0) return '';
        const told = of.map((seat) => seatTold(desk, meant, seat)).join('; ');
        return wrap(`${words} (${of.length}): ${told}`, '  ');
      });
      return `\n${county}, ${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}\n${groups.join('')}`;
    });
}

/** A seat with the likeliest, and where that is not who held it, who did. */
function seatTold(desk: Desk, meant: Meant, { name, before, group, chances }: SeatUnderExitPoll): string {
  const { short } = names(desk, meant);
  const [first, second] = chances;
  if (!first) return name;
  if (group === 'stays') return `${name} (${short(before)})`;
  if (group === 'changes hands')
    return `${name} (${short(before)} to ${short(first.bloc)}, ${chanceShown(first.chance)})`;
  const other = second ? `, ${short(second.bloc)} ${chanceShown(second.chance)}` : '';
  return `${name} (${short(first.bloc)} ${chanceShown(first.chance)}${other})`;
}

function telling(desk: Desk, meant: Meant): string[] {
  return meant.under.telling.map((seat) => {
    const when = seat.expected === undefined ? '' : `, perhaps about ${clockAfterClose(seat.expected)}`;
    return wrap(`${seatTold(desk, meant, { ...seat, group: 'cannot say' })}${when}`, '  ');
  });
}

function method({ under, mrp }: Meant): string {
  const base = mrp === undefined ? 'the last results' : `an estimate seat by seat (${mrp})`;
  const polls = under.with.includes('polls') ? ' and the polls of the eve' : '';
  return `An illustration from the national totals alone, on ${base}${polls}: nobody was asked about a seat. A seat is said to change hands only where two methods agree.`;
}

function record({ groups: { elections, groups } }: Meant): string {
  const of = (group: Group) => groups.find((each) => each.group === group)!;
  const [changes, unsure, stays] = [of('changes hands'), of('cannot say'), of('stays')];
  const all = changes.seats + unsure.seats + stays.seats;
  return (
    `On the nights of ${elections.map((id) => year(id.slice(5))).join(', ')} the same method was right of ${changes.changed} of ${changes.seats} seats that it said would change hands ` +
    `and of ${stays.seats - stays.changed} of ${stays.seats} that it said would stay; of ${unsure.seats} of ${all} it could not say.`
  );
}

function scorecardLine({ scored }: Meant): string[] {
  return scored
    ? [wrap(`Beside the results: the likeliest party won in ${scored.right} of ${scored.seats.length} seats.`)]
    : [];
}
