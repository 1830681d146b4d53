import {
  areaKey,
  findElection,
  findSeat,
  holdings,
  lastGeneral,
  slugOf,
  type Area,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
} from '../../../record/index.ts';
import type { HouseStyle } from '../../house-style.ts';
import { candidateList } from '../candidate-list.ts';
import { leaderVisit } from '../editions.ts';
import { caption, lowerThird, pushOf } from '../forms.ts';
import { pendingIn } from '../pending.ts';
import { votesAhead } from '../region-scope.ts';
import { seatProfile } from '../seat-profile.ts';
import { seatResult } from '../seat-result.ts';
import type { Story } from '../story.ts';
import { voiceOf } from '../voice.ts';
import { CannotWrite, dayOf, type WriteRequest } from './request.ts';

/** What is written of one seat. */
export function seatStories(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): readonly Story[] {
  const { kind, of } = request;
  if (kind === 'seat-profile' || kind === 'leader-visit') {
    const on = dayOf(request, undefined);
    const voice = voiceOf(record, style, on);
    const area = seatAhead(record, of, on);
    return kind === 'leader-visit' ? leaderVisit(voice, area).stories : [seatProfile(voice, area)];
  }
  const contest = contestAsked(record, request);
  const voice = voiceOf(record, style, dayOf(request, request.election === undefined ? undefined : contest.polledOn));
  switch (kind) {
    case 'candidate-list':
      return [candidateList(voice, contest, request.order, request.form)];
    case 'lower-third':
      return [lowerThird(voice, contest)];
    case 'caption':
      return [caption(voice, contest)];
    case 'push':
      return [pushOf(seatResult(voice, contest))];
    default:
      return [seatResult(voice, contest, { recounts: request.recounts })];
  }
}

/** A seat on the boundaries that the next poll is fought on, else on those of the day. */
function seatAhead(record: ElectoralRecord, typed: string, on: IsoDate): Area {
  const ahead = votesAhead(record, on).boundarySet;
  const { boundarySet } = lastGeneral(record, on);
  try {
    return findSeat(record, typed, ahead);
  } catch (error) {
    if (ahead === boundarySet) throw error;
    return findSeat(record, typed, boundarySet);
  }
}

/** The contest of the election named; else the one pending where candidates are asked for; else the last one held. */
function contestAsked(record: ElectoralRecord, request: WriteRequest): Contest {
  const { of, kind } = request;
  if (request.election !== undefined) {
    const election = findElection(record, request.election);
    if (election.kind === 'notional')
      throw new CannotWrite(
        `${election.id} is a notional result, which nobody declared; name the election it is the baseline of.`,
      );
    const area = findSeat(record, of, election.boundarySet);
    const contest = record.contests(election.id).get(areaKey(area));
    if (!contest)
      throw new CannotWrite(
        `${area.name} was not fought at ${election.id}; leave the election out for its last contest.`,
      );
    return contest;
  }
  const on = dayOf(request, undefined);
  const area = seatOf(record, of, on);
  const pending = kind === 'candidate-list' ? pendingIn({ record, on }, area) : undefined;
  const contest = pending ?? lastContest(record, area, on, kind === 'by-election');
  if (!contest)
    throw new CannotWrite(
      `No ${kind === 'by-election' ? 'by-election' : 'contest'} in ${area.name} is held by ${on}; give a later day.`,
    );
  return contest;
}

/** A seat of the day's boundaries, or of older ones where it is no more. */
function seatOf(record: ElectoralRecord, typed: string, on: IsoDate): Area {
  const { boundarySet } = lastGeneral(record, on);
  const slug = slugOf(typed);
  const older = [...record.areas().values()].find((area) => area.slug === slug && area.boundarySet < boundarySet);
  const current = [...record.areas().values()].some((area) => area.slug === slug && area.boundarySet === boundarySet);
  return older && !current ? older : findSeat(record, typed, boundarySet);
}

function lastContest(record: ElectoralRecord, area: Area, on: IsoDate, byElection: boolean): Contest | undefined {
  const key = areaKey(area);
  if (byElection) return record.byElectionsOf(key).findLast(({ polledOn }) => polledOn <= on);
  const { boundarySet } = lastGeneral(record, on);
  if (area.boundarySet === boundarySet) return holdings(record, [area], on)[0]?.lastContest;
  const held = [...record.elections().values()].filter(
    (each) => each.kind === 'general' && each.boundarySet === area.boundarySet && each.polledOn <= on,
  );
  return record.contests(held.at(-1)?.id ?? '').get(key);
}
