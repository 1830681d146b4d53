import { agencyRequiredSwing, requiredSwing, type Ratio } from '../../../psephology/index.ts';
import {
  candidacyOf,
  runnerUpOf,
  winnerOf,
  type Candidacy,
  type Contest,
  type PartyId,
} from '../../../record/index.ts';
import { thousands } from '../../numbers.ts';
import { attackerOf } from '../bind/parties.ts';
import type { Reading } from '../judge.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { contestName, votesOf } from './contest-words.ts';

/** What a swing in a contest most likely is, and what else it could be. */
export interface Pairs {
  readonly likely: readonly Reading[];
  readonly also: readonly Reading[];
}

/** Half the gap to the winner for the challenger that the text names, or for the runner-up; the others where it names nobody. */
export function requiredIn(view: View, contest: Contest, listed: boolean): Pairs {
  const winner = winnerOf(contest);
  const second = runnerUpOf(contest);
  if (!winner || !second || !contest.validVotes) return { likely: [], also: [] };
  const named = challengerOf(view, contest, winner.party, listed);
  const own = named && candidacyOf(contest, named.party);
  const others = contest.candidacies.slice(1).filter((each) => each !== own);
  // A heading may have lost its hold on a line: whoever else needs as much bears the figure out.
  const [challenger, rest] = own ? [own, named.clear ? [] : others] : [second, others];
  return {
    likely: neededBy(view, contest, winner, challenger),
    also: rest.filter((each) => each.votes !== undefined).flatMap((each) => neededBy(view, contest, winner, each)),
  };
}

/** The challenger: the party other than the winner that the sentence names, or that of the heading, which comes first in a list. */
function challengerOf(
  view: View,
  contest: Contest,
  winner: PartyId,
  listed: boolean,
): { readonly party: PartyId; readonly clear: boolean } | undefined {
  const here = partiesIn(view.frame).flatMap((at) => partyAt(view.frame, at) ?? []);
  const named = here.filter((party) => party !== winner && candidacyOf(contest, party));
  const attacker = attackerOf(view);
  const heading = attacker !== undefined && attacker !== winner ? { party: attacker, clear: false } : undefined;
  const [first] = named;
  const own = first === undefined ? undefined : { party: first, clear: named.length === 1 && !listed };
  return listed ? (heading ?? own) : (own ?? heading);
}

function neededBy(view: View, contest: Contest, winner: Candidacy, challenger: Candidacy): readonly Reading[] {
  const others = contest.candidacies
    .filter((each) => each !== winner && each !== challenger)
    .map(({ votes }) => votes ?? 0);
  const challenge = { winner: winner.votes!, challenger: challenger.votes!, others, valid: contest.validVotes! };
  const half = requiredSwing(challenge).half;
  const agency = agencyRequiredSwing(challenge);
  const gap = `${votesOf(view.record, winner)} less ${votesOf(view.record, challenger)}`;
  const reading = (value: Ratio, note?: string): Reading => ({
    subject: contest.area.name,
    value,
    sum: `In ${contestName(contest)} half of ${gap}, of ${thousands(contest.validVotes!)} valid votes,`,
    cites: [winner.cite, challenger.cite, contest.cite],
    note,
  });
  const same = agency.num * half.den === half.num * agency.den;
  return [reading(half), ...(same ? [] : [reading(agency, 'The party in second place has to be passed as well.')])];
}
