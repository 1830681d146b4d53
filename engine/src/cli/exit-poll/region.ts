import {
  knownAtClose,
  nightOf,
  publishedExitPoll,
  regionUnderExitPoll,
  scorecard,
  seatsStanding,
  type ExitPoll,
  type Night,
  type RegionUnderExitPoll,
  type Scorecard,
} from '../../forecast/index.ts';
import { exitPollsHeld, exitPollsReleased, ownPolls, type Desk } from '../../publish/index.ts';
import type { ElectoralRecord, Region } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { mrpAsked } from '../forecast/mrp-asked.ts';
import type { Io } from '../io.ts';
import { deskFor, regionFor, type QuestionOptions } from '../question.ts';
import { electionAsked, type ElectionAsked } from './election-asked.ts';
import { groupsRecord, type GroupsRecord } from './groups-record.ts';
import { heldSentence } from './held.ts';
import { regionJson } from './region-json.ts';
import { regionText } from './region-text.ts';
import { shownExitPolls } from './shown.ts';

export interface RegionOptions extends QuestionOptions {
  readonly mrp?: string;
}

/** What an exit poll would mean in a region, with everything that is to be said beside it. */
export interface Meant {
  readonly region: Region;
  readonly election: ElectionAsked;
  readonly exitPoll: ExitPoll;
  readonly source: string;
  /** The estimate seat by seat that it rests on, where one was asked for. */
  readonly mrp?: string;
  readonly under: RegionUnderExitPoll;
  /** How the same method did on the other nights. */
  readonly groups: GroupsRecord;
  /** Beside the results, where they are in. */
  readonly scored?: Scorecard;
}

/** `countroom exit-poll mean`: the illustration for a region, once the polls have closed. */
export async function regionMeant(io: Io, named: string | undefined, options: RegionOptions): Promise<void> {
  const desk = await deskFor(options, io);
  const { record } = desk;
  const region = regionFor(desk, named);
  const election = electionOf(io, desk, options.election);
  const { exitPoll, source } = mayBeShown(io, desk, election);
  const night = wholeNight(record, election.id);
  const mrp = mrpAsked(io, desk, night, election.polledOn, options.mrp);
  const under = regionUnderExitPoll(record, {
    region,
    election: election.id,
    exitPoll,
    ...knownAtClose(record, election, exitPoll, ownPolls(desk)),
    mrp: mrp?.mrp,
  });
  if (under.seats.length === 0)
    throw new Stop(
      EXIT.usage,
      `Nobody is asked in ${region.name}: no exit poll is taken there; give a region of Great Britain.`,
    );
  const scored = scorecard(record, under);
  const meant: Meant = {
    region,
    election,
    exitPoll,
    source,
    ...(mrp && { mrp: mrp.named }),
    under,
    groups: groupsRecord(record, election.id),
    ...(scored.seats.length > 0 && { scored }),
  };
  io.stdout.write(options.json ? regionJson(desk, meant) : regionText(io, desk, meant));
}

/** Totals of the whole country say nothing where only some of its seats are known, or none. */
function wholeNight(record: ElectoralRecord, id: string): Night {
  const election = record.elections().get(id);
  if (!election)
    throw new Stop(
      EXIT.usage,
      `Who stands in ${id} is not in the record, so nothing can be said of a seat; bring its candidates in with countroom import FILE --election ${id}.`,
    );
  const { known, of } = seatsStanding(record, election);
  if (known === of) return nightOf(record, id);
  throw new Stop(
    EXIT.usage,
    `Who stands in ${id} is in the record for ${known} of the ${of} seats of Great Britain, and an exit poll is of all; bring the others in with countroom import FILE --election ${id}.`,
  );
}

/** The election named, else that of the newest exit poll that may be shown. */
function electionOf(io: Io, desk: Desk, typed: string | undefined): ElectionAsked {
  return electionAsked(desk.record, typed ?? shownExitPolls(desk, io.now).at(-1)!.election, io.today);
}

/** The newest exit poll entered of an election, else the one that was published; neither before the close of poll. */
function mayBeShown(io: Io, desk: Desk, { id }: ElectionAsked): Pick<Meant, 'exitPoll' | 'source'> {
  const entered = exitPollsReleased(desk, io.now).find(({ election }) => election === id);
  if (entered) return { exitPoll: entered, source: `${entered.source}, entered by ${entered.by}` };
  const held = exitPollsHeld(desk, io.now).find(({ election }) => election === id);
  if (held) throw new Stop(EXIT.refused, heldSentence(held).trimEnd());
  const published = publishedExitPoll(desk.record, id);
  if (published) return { exitPoll: published, source: 'as published' };
  throw new Stop(EXIT.usage, `No exit poll of ${id} is held; enter one with countroom exit-poll enter ${id}.`);
}
