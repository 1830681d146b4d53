import {
  areaKey,
  findElection,
  holdings,
  lastGeneral,
  type Area,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
} from '../record/index.ts';
import { EXIT, Stop } from './exit-codes.ts';
import type { Io } from './io.ts';
import { whenFor, type QuestionOptions } from './question.ts';
import { seatFor } from './seat.ts';

/** The contest a question about one seat is of, and the day it is asked of. */
export interface Asked {
  readonly area: Area;
  readonly contest: Contest;
  readonly on: IsoDate;
}

/**
 * Finds the contest: that of the election named (a by-election too), else the last one held in the seat by the day.
 *
 * @throws NotFound or Stop with a sentence.
 */
export function contestFor(record: ElectoralRecord, typed: string, options: QuestionOptions, io: Io): Asked {
  if (options.election !== undefined) {
    const election = findElection(record, options.election);
    const area = seatFor(record, typed, election.boundarySet);
    const contest = record.contests(election.id).get(areaKey(area));
    if (!contest)
      throw new Stop(
        EXIT.usage,
        `${area.name} was not fought at ${election.id}; leave out --election for its last contest.`,
      );
    const on = election.kind === 'by-election' ? contest.polledOn : whenFor(record, options, io).on;
    return { area, contest, on };
  }
  const { on } = whenFor(record, options, io);
  const area = seatFor(record, typed, lastGeneral(record, on).boundarySet);
  const contest = holdings(record, [area], on)[0]!.lastContest;
  if (!contest) throw new Stop(EXIT.usage, `No contest in ${area.name} is held by ${on}; give a later day with --on.`);
  return { area, contest, on };
}
