import { administrationWords, listed, longDate } from 'countroom/copy';
import type { Administration, Composition, ElectoralRecord, NotHeld, SeatArithmetic } from 'countroom/record';
import type { AdministrationView, ArithmeticView } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { councilParty, sourceName } from './council-common.ts';

const SHOWN = 8;
const w = words.councils.arithmetic;

/** Sums of seats that come to a majority, and the largest group outside the administration. */
export function arithmeticView(
  record: ElectoralRecord,
  arithmetic: SeatArithmetic | NotHeld,
  composition: Composition | undefined,
): ArithmeticView | undefined {
  if (arithmetic.kind === 'not held') return undefined;
  const held = new Map(composition?.seats.map(({ party, seats }) => [party, seats]));
  const { minimalCoalitions, largestOpposition } = arithmetic;
  const several = minimalCoalitions.filter(({ parties }) => parties.length > 1);
  const rest = several.length - SHOWN;
  const opposition = largestOpposition && oppositionText(record, largestOpposition);
  if (several.length === 0 && !opposition) return undefined;
  return {
    heading: several.length > 0 ? w.heading : w.oppositionHeading,
    coalitions: several.slice(0, SHOWN).map(({ parties, seats, majority }) => ({
      parties: parties.map((party) => ({ party: councilParty(record, party), seats: held.get(party) ?? 0 })),
      seats,
      majority: w.majority(majority),
    })),
    ...(rest > 0 && { more: w.more(rest) }),
    ...(opposition && { opposition }),
    note: several.length > 0 ? w.note : '',
  };
}

function oppositionText(
  record: ElectoralRecord,
  { largest, outside }: NonNullable<SeatArithmetic['largestOpposition']>,
): string {
  const names = largest.parties.map((party) => councilParty(record, party).name);
  if (names.length === 0) return w.noOpposition;
  return w.opposition(
    listed(names),
    largest.seats,
    largest.joint,
    listed(outside.map((party) => councilParty(record, party).short)),
  );
}

/** Who ran a council, in the source's own words, with the day. */
export function administrationView(
  record: ElectoralRecord,
  administration: Administration | undefined,
): AdministrationView | undefined {
  if (!administration) return undefined;
  const { date, source, cite } = administration;
  return {
    text: `${administrationWords(administration, record.parties())}.`,
    source: words.councils.administrationAsOf(longDate(date), sourceName(record, source, cite)),
  };
}
