import { partyOfBloc } from '../../forecast/index.ts';
import type { Desk } from '../../publish/index.ts';
import { countyOf } from './county-of.ts';
import type { Meant } from './region.ts';

/** The illustration as data: shares of chance unrounded, parties by id as they were registered then. */
export function regionJson(desk: Desk, { election, exitPoll, source, mrp, under, groups, scored }: Meant): string {
  const parties = Object.fromEntries(under.expected.map(({ bloc }) => [bloc, partyOfBloc(bloc, election.polledOn)]));
  const seats = under.seats.map((seat) => ({ county: countyOf(desk.record, under, seat), ...seat }));
  const answer = {
    title: `What the exit poll of ${election.id} would mean: an illustration`,
    region: under.region,
    election: election.id,
    exitPoll: exitPoll.seats,
    source,
    with: under.with,
    mrp,
    parties,
    expected: under.expected,
    seats,
    telling: under.telling.map(({ gss, name, explains, expected }) => ({ gss, name, explains, expected })),
    backTest: groups,
    ...(scored && { right: scored.right, of: scored.seats.length, groups: scored.groups }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
