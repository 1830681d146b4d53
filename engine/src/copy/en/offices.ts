import { share, validVotes } from '../../psephology/index.ts';
import type { OfficeCandidacy, OfficeOutcome, SinceCommissioner, VotingSystem } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { thousands, type PercentWord } from '../numbers.ts';
import { hundredths } from '../round.ts';
import { partyWords } from './parties.ts';
import type { Parties } from './results.ts';
import { capital } from './words.ts';

/** An election of one office as a sentence needs it. */
export interface OfficeResult {
  readonly candidacies: readonly OfficeCandidacy[];
  readonly outcome: OfficeOutcome;
}

/**
 * Who was elected and by what: `Roger Hirst, Conservative, won with second preferences included: 135,948 votes to 103,792 for Bob Spink,
 * UKIP, 56.7 per cent of the final votes.`
 */
export function officeSentence(result: OfficeResult, parties: Parties, word: PercentWord): string {
  const { candidacies, outcome } = result;
  const name = (at: number) => candidateWords(candidacies[at]!, parties);
  if (outcome.rule === 'votes not held') return notHeldSentence(candidacies, parties);
  const counted = outcome.outcome;
  switch (counted.kind) {
    case 'elected on first preferences': {
      const votes = candidacies[counted.winner]!.first!;
      const valid = validVotes(candidacies.map(({ first }) => first ?? 0));
      return `${name(counted.winner)}, won on first preferences: ${thousands(votes)} votes, ${percentOf(votes, valid, word)} of them.`;
    }
    case 'elected on final votes': {
      const final = (at: number) => counted.finalists.find(({ candidate }) => candidate === at)!.final;
      const [second] = counted.runnersUp;
      const all = validVotes(counted.finalists.map((each) => each.final));
      const winner = final(counted.winner);
      return `${name(counted.winner)}, won with second preferences included: ${thousands(winner)} votes to ${thousands(final(second))} for ${name(second)}, ${percentOf(winner, all, word)} of the final votes.`;
    }
    case 'elected': {
      const votes = candidacies[counted.winner]!.first!;
      const [second] = counted.runnersUp;
      const ahead = second === undefined ? '' : `, ${thousands(counted.majority)} more than ${name(second)}`;
      return `${name(counted.winner)}, won with ${thousands(votes)} votes${ahead}.`;
    }
    case 'unopposed':
      return `${name(counted.winner)}, was elected unopposed.`;
    case 'tied awaiting lot':
      return 'Two or more are level: a lot is to be drawn.';
    case 'awaiting second preferences':
      return 'Nobody had more than half of first preferences; second preferences are not held.';
    case 'no candidates':
      return '';
  }
}

function notHeldSentence(candidacies: readonly OfficeCandidacy[], parties: Parties): string {
  const winner = candidacies.find(({ elected }) => elected);
  if (!winner) return '';
  const second = candidacies.find(({ elected, final }) => !elected && final !== undefined);
  if (winner.final === undefined || second?.final === undefined)
    return `${candidateWords(winner, parties)}, was elected; not all of the votes are held.`;
  return `${candidateWords(winner, parties)}, won with second preferences included: ${thousands(winner.final)} votes to ${thousands(second.final)} for ${candidateWords(second, parties)}. Not all first preferences are held.`;
}

/** `Roger Hirst, Conservative`; an independent, and who stood under words of their own, by those. */
export function candidateWords({ candidate, party, partyName }: OfficeCandidacy, parties: Parties): string {
  return `${candidate}, ${party === 'other' && partyName ? partyName : partyWords(parties.get(party)!).adjective}`;
}

function percentOf(votes: number, valid: number, word: PercentWord): string {
  const text = hundredths(share({ votes, valid }), 1);
  return word === '%' ? `${text}%` : `${text} ${word}`;
}

/** What a column of changes is measured against, and what may be compared at all. */
export function officeChangeWords(since: SinceCommissioner | undefined, system: VotingSystem): string {
  if (!since) return 'No change is shown: the votes of the election before are not held in full.';
  if (!since.acrossSystems) return `${capital(firstWords(system))} in points since ${longDate(since.on)}.`;
  return `The voting system changed: this is the change, in points, from the share of first preferences on ${longDate(since.on)} to the share of the one vote each voter has now. Final votes are never compared.`;
}

function firstWords({ rule }: VotingSystem): string {
  return rule === 'supplementary-vote' ? 'change in first preferences' : 'change';
}
