import { findParty, NotFound, type ElectoralRecord, type Party, type PartyId } from '../../record/index.ts';
import { blocOf, type Bloc } from '../blocs/blocs.ts';
import type { ExitPoll } from './exit-poll.ts';

/** One line as it was typed: a party's name, code or id, `speaker`, `other` or `northern-ireland`; and its seats. */
export interface EnteredSeats {
  readonly party: string;
  readonly seats: number;
}

/** What is read back to a second person: the full name beside its number. */
export interface ReadBack {
  readonly party: PartyId | typeof NORTHERN_IRELAND;
  readonly name: string;
  readonly seats: number;
}

export interface EnteredExitPoll {
  readonly exitPoll: ExitPoll;
  /** In the order typed. */
  readonly readBack: readonly ReadBack[];
  /** A sentence for each thing that is wrong; none when it may be taken. */
  readonly problems: readonly string[];
}

export const NORTHERN_IRELAND = 'northern-ireland';
const NORTHERN_SEATS = 18;
const HOUSE = 650;
const GREAT_BRITAIN = HOUSE - NORTHERN_SEATS;

/**
 * Checks an exit poll as typed: every party known, none twice, whole numbers, and a sum of 650, or of 632 where Northern Ireland is not named.
 * Northern Ireland, the Speaker and others are lines of their own.
 *
 * @param speakerWith the party whose figure counts the Speaker, as broadcasters' do; one seat of it is no bloc's
 */
export function enterExitPoll(
  record: ElectoralRecord,
  entered: readonly EnteredSeats[],
  speakerWith?: PartyId,
): EnteredExitPoll {
  const problems: string[] = [];
  const readBack: ReadBack[] = [];
  const seats: Partial<Record<Bloc, number>> = {};
  for (const line of entered) {
    const party = lineOf(record, line.party, problems);
    if (!party) continue;
    if (!Number.isInteger(line.seats) || line.seats < 0 || line.seats > HOUSE)
      problems.push(`${party.name} has ${line.seats} seats; give a whole number from 0 to ${HOUSE}.`);
    if (readBack.some((each) => each.party === party.id))
      problems.push(`${party.name} is given a second time; leave one line for each party.`);
    readBack.push({ party: party.id, name: party.name, seats: line.seats });
    if (party.kind !== 'party') continue;
    const bloc = blocOf(party.id);
    if (bloc === 'oth') problems.push(`${party.name} is not forecast by itself; count its seats with others.`);
    else if (seats[bloc] !== undefined)
      problems.push(`${party.name} is not forecast beside a party it follows; give one of them.`);
    else seats[bloc] = line.seats - (party.id === speakerWith ? 1 : 0);
  }
  return { exitPoll: { seats }, readBack, problems: [...problems, ...wrongSums(readBack)] };
}

type Line = Pick<Party, 'id' | 'name' | 'kind'>;

function lineOf(record: ElectoralRecord, typed: string, problems: string[]): Line | undefined {
  if (/^(ni|northern[ -]ireland)$/i.test(typed.trim()))
    return { id: NORTHERN_IRELAND, name: 'Northern Ireland', kind: 'group' };
  try {
    return findParty(record, typed.trim());
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    problems.push(error.message);
    return undefined;
  }
}

function wrongSums(lines: readonly ReadBack[]): string[] {
  const sum = lines.reduce((all, { seats }) => all + seats, 0);
  const northern = lines.find(({ party }) => party === NORTHERN_IRELAND);
  if (northern && northern.seats !== NORTHERN_SEATS)
    return [`Northern Ireland has ${northern.seats} seats; it sends ${NORTHERN_SEATS}.`];
  if (sum === HOUSE || (!northern && sum === GREAT_BRITAIN)) return [];
  return [
    `The seats add to ${sum}; give ${HOUSE} in all, or the ${GREAT_BRITAIN} of Great Britain, others and the Speaker among them.`,
  ];
}
