import type { Holding, IsoDate } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import type { Moves } from '../moves.ts';
import { knownDate, movesSentence } from './differences.ts';
import type { Parties } from './results.ts';

/** Who holds a seat on a day, and how they came by it. */
export function holderSentence(holding: Holding, moves: Moves | undefined, parties: Parties, on: IsoDate): string {
  const when = holding.atDissolution ? `At dissolution on ${longDate(holding.atDissolution)}` : `On ${longDate(on)}`;
  if (holding.state === 'awaiting') return `${when}: not yet declared.`;
  if (holding.state === 'vacant') {
    const since = holding.vacancy ? ` since ${knownDate(holding.vacancy.date, holding.vacancy.certainty)}` : '';
    return `${when}: vacant${since}.`;
  }
  const { member, party } = holding.tenure;
  const moved = moves ? movesSentence(moves, parties) : '';
  return `${when}: ${member} (${parties.get(party)!.name}).${moved ? ` ${moved}` : ''}`;
}
