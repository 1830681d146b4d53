import {
  addDays,
  lastGeneral,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type PartyId,
} from '../../record/index.ts';
import { BLOCS, blocOf, type Bloc } from '../blocs/blocs.ts';
import { nightOf, outcomeOf } from '../blocs/from-record.ts';
import type { Night } from '../blocs/night.ts';
import { nightIfHeld } from '../if-held/night-if-held.ts';
import { seatsWon } from '../models/standing.ts';
import { NORTHERN_IRELAND, type EnteredSeats } from './entry.ts';
import { isStandingKnown } from './standing-known.ts';

/** What an exit poll gives a party, and what came once every seat has declared. */
export interface TotalOfParty {
  readonly party: PartyId;
  readonly bloc: Bloc;
  readonly published: number;
  readonly came?: number;
  /** Published less came. */
  readonly error?: number;
}

/** The totals of an exit poll, whether the night is over or has only begun. */
export interface ExitPollTotals {
  readonly election: Election;
  /** Most seats first; the Speaker is counted with his old party where the exit poll did so. */
  readonly parties: readonly TotalOfParty[];
  /** What it left over: Northern Ireland's 18 and others. */
  readonly others: number;
}

/** An exit poll as it was entered, in parties' own ids. */
export interface EnteredTotals {
  /** Id of a general election; of one that the record does not know, `parl.` and its day. */
  readonly election: string;
  readonly polledOn: IsoDate;
  readonly lines: readonly EnteredSeats[];
  readonly speakerWith?: PartyId;
}

/** An exit poll that was entered, beside what came: nothing of it before every seat has declared, for a count that goes on is no result. */
export function totalsEntered(record: ElectoralRecord, entered: EnteredTotals): ExitPollTotals {
  const { lines, speakerWith } = entered;
  const election = record.elections().get(entered.election) ?? electionToCome(record, entered);
  const won = isOver(record, election) ? seatsWon(outcomeOf(record, election.id).winner) : undefined;
  const parties = lines
    .filter(({ party }) => !LEFT_OVER.includes(party))
    .map(({ party, seats }): TotalOfParty => {
      const bloc = blocOf(party);
      const came = won && won[BLOCS.indexOf(bloc)]! + (party === speakerWith ? 1 : 0);
      return { party, bloc, published: seats, ...(came !== undefined && { came, error: seats - came }) };
    });
  return {
    election,
    parties: parties.toSorted((a, b) => b.published - a.published),
    others: lines.reduce((sum, { party, seats }) => sum + (LEFT_OVER.includes(party) ? seats : 0), 0),
  };
}

/** The seats of an exit poll's night, for what was held before it: those of the last result where nobody is known to stand yet. */
export function nightBehind(record: ElectoralRecord, election: Election): Night {
  return isStandingKnown(record, election)
    ? nightOf(record, election.id)
    : nightIfHeld(record, addDays(election.polledOn, -1));
}

const LEFT_OVER = ['other', NORTHERN_IRELAND];

/** What is known of a general election before the record holds it: its day, and the boundaries of the last. */
function electionToCome(record: ElectoralRecord, { election, polledOn }: EnteredTotals): Election {
  const { boundarySet } = lastGeneral(record, polledOn);
  return {
    id: election,
    aliases: [],
    kind: 'general',
    name: `${polledOn.slice(0, 4)} general election`,
    polledOn,
    boundarySet,
  };
}

function isOver(record: ElectoralRecord, election: Election): boolean {
  return (
    isStandingKnown(record, election) &&
    [...record.contests(election.id).values()].every(({ state }) => state === 'declared')
  );
}
