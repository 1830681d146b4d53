import type { GainsPath, Party } from '../../record/index.ts';
import { partyWords } from './parties.ts';
import { capital, counted, spelt } from './words.ts';

/** What a party would hold after the first seats of its target list. */
export function gainsSentence(party: Party, path: GainsPath, gains: number): string {
  const { who } = partyWords(party);
  const held = `${capital(who)} would hold ${spelt(path.won + gains)} of the ${counted(path.seats, 'seat')}`;
  if (gains === 0) return `${held} with no gains: as many as at the result the list is measured on.`;
  const first = gains === 1 ? 'the first gain of this list' : `the first ${counted(gains, 'gain')} of this list`;
  return `${held} after ${first}, all others staying as they were.`;
}

/** Where on the way a party becomes the largest and passes half of the seats. */
export function milestonesSentence(party: Party, { largestAt, halfAt }: GainsPath): string {
  const { who, singular } = partyWords(party);
  const [it, are] = singular ? ['it', 'is'] : ['they', 'are'];
  const after = (gains: number) => `after ${counted(gains, 'gain')}`;
  if (largestAt === undefined) return `No number of gains from this list would make ${who} the largest party.`;
  const largest =
    largestAt === 0
      ? `${capital(who)} ${are} the largest party already`
      : `${capital(who)} would be the largest party ${after(largestAt)}`;
  if (halfAt === undefined)
    return `${largest}, and would not have more than half the seats with every seat of this list.`;
  if (halfAt === 0) return `${largest}, with more than half the seats.`;
  return largestAt === halfAt
    ? `${largest}, and with more than half the seats.`
    : `${largest}; ${it} would have more than half the seats ${after(halfAt)}.`;
}
