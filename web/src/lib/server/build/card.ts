import { holdingsCard, seatCard, targetsCard, type Card, type Desk } from 'countroom/publish';
import {
  areaKey,
  eveOfPoll,
  findElection,
  findParty,
  findRegion,
  NotFound,
  targets,
  type Contest,
  type IsoDate,
} from 'countroom/record';
import type { Scope } from '#lib/embed/scope.ts';
import { contestAt } from '#lib/server/contest.ts';
import { seatOf } from '#lib/server/question.ts';
import { contestsOf } from './seat-history.ts';

/**
 * The card of a scope on a day.
 *
 * @throws NotFound, or the 404 of a page, for a name that the record does not know
 */
export function cardOf({ record, settings }: Desk, scope: Scope, on: IsoDate): Card {
  if (scope.widget === 'seat') return seatCard(record, contestOf(record, scope, on));
  const region = findRegion(record, scope.region);
  if (scope.widget !== 'targets') return holdingsCard(record, region, on);
  const election = findElection(record, scope.election);
  const party = findParty(record, scope.party).id;
  return targetsCard(
    record,
    targets(record, { party, region, election, on: eveOfPoll(record, election, on) }),
    settings.style,
  );
}

/** The contest that a seat's scope means: the one it names, else the newest with a result on the day. */
export function contestOf(record: Desk['record'], scope: Scope & { widget: 'seat' }, on: IsoDate): Contest {
  if (scope.election) return contestAt(record, scope.seat, scope.election);
  const found = seatOf(record, scope.seat, on);
  const contests = contestsOf(record, found.area, found.on);
  const contest = contests.findLast((each) => each.state !== 'not yet') ?? contests.at(-1);
  if (!contest) throw new NotFound('seat', areaKey(found.area), [], 'it has no contest on that day: give another day.');
  return contest;
}
