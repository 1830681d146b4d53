import {
  asPublished,
  exitPollNights,
  invert,
  isStandingKnown,
  knownAtClose,
  nightOf,
  publishedExitPoll,
  totalsEntered,
  type ExitPoll,
  type ExitPollTotals,
  type Inversion,
} from '../../forecast/index.ts';
import { RECORD_BEGINS, type ElectoralRecord } from '../../record/index.ts';
import type { Desk } from '../desk.ts';
import { mrpsInUse, ownPolls, type MrpsInUse } from '../kept-files/index.ts';
import { exitPollsReleased, type DeskExitPoll } from './exit-poll-store.ts';

/** An exit poll whose poll has closed: as the record has it published, or as it was entered at the desk. */
export interface OpenExitPoll extends ExitPollTotals {
  /** What of it is read seat by seat. */
  readonly exitPoll: ExitPoll;
  /** Whether the record has who stands everywhere, so that it can be. */
  readonly readable: boolean;
  /** Of one that was entered at the desk: which it is, from where, and how many it took the place of. */
  readonly entered?: Pick<DeskExitPoll, 'number' | 'source' | 'enteredAt'> & { readonly earlier: number };
}

/**
 * Every exit poll that pages and files may show, one for each election, the oldest first: those of the record, and in their place or beside them what
 * the desk has entered, from the close of poll on.
 *
 * @param now the server's clock, ISO 8601 in UTC
 */
export function openExitPolls(desk: Pick<Desk, 'home' | 'record'>, now: string): OpenExitPoll[] {
  const { record } = desk;
  const published = exitPollNights(record).map((night): [string, OpenExitPoll] => {
    const { id } = night.election;
    return [id, { ...night, exitPoll: publishedExitPoll(record, id)!, readable: true }];
  });
  const entered = exitPollsReleased(desk, now)
    .filter(({ polledOn }) => polledOn >= RECORD_BEGINS)
    .map((each): [string, OpenExitPoll] => [each.election, asEntered(record, each)]);
  return [...new Map([...published, ...entered]).values()].toSorted((a, b) =>
    a.election.polledOn < b.election.polledOn ? -1 : 1,
  );
}

function asEntered(record: ElectoralRecord, entered: ReturnType<typeof exitPollsReleased>[number]): OpenExitPoll {
  const { number, source, enteredAt, earlier, seats } = entered;
  const totals = totalsEntered(record, entered);
  return {
    ...totals,
    exitPoll: { seats },
    readable: isStandingKnown(record, totals.election),
    entered: { number, source, enteredAt, earlier: earlier.length },
  };
}

/** An exit poll read seat by seat, and the estimates that it was read with. */
export interface ExitPollRead {
  readonly inversion: Inversion;
  readonly mrps?: MrpsInUse;
}

/**
 * Reads an exit poll seat by seat with what was known when the polls closed: for one entered at the desk also the desk's own polls, and its estimates.
 *
 * @throws Error when it is not readable.
 */
export function readExitPoll(
  desk: Pick<Desk, 'home' | 'record'>,
  { election, exitPoll, entered }: OpenExitPoll,
): ExitPollRead {
  const { record, home } = desk;
  if (!entered) return { inversion: asPublished(record, election.id)! };
  const night = nightOf(record, election.id);
  const known = knownAtClose(record, election, exitPoll, ownPolls(desk));
  const mrps = mrpsInUse(home, night, election.polledOn);
  return { inversion: invert(night, exitPoll, { ...known, mrp: mrps?.mrp }), mrps };
}
