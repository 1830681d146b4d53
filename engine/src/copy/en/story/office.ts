import { validVotes } from '../../../psephology/index.ts';
import type { OfficeCandidacy } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { OfficeElection } from '../../write/office-result.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { bare, number, perCent, votes } from './figures.ts';
import { named, side, tagged } from './sides.ts';

/** Elections of one person: commissioners and mayors. Votes are of rounds where the rule had two. */

export function officeHeadline(voice: Voice, { office, candidacies }: OfficeElection): string {
  const winner = candidacies.find(({ elected }) => elected);
  if (!winner) return `No winner yet: ${office.name}`;
  return `${winner.candidate} (${voice.parties.get(winner.party)!.short}) elected ${office.short}`;
}

/** Who was elected, and how. */
export function officeLead(voice: Voice, election: OfficeElection, fresh: boolean): readonly Sentence[] {
  const { office, candidacies, outcome, slug, date } = election;
  const winner = candidacies.find(({ elected }) => elected);
  if (!winner) return [said`Nobody has been declared ${office.name} yet.`];
  const day = fresh ? '' : ` on ${longDate(date)}`;
  const who = `${winner.candidate}, ${side(voice, winner)},`;
  if (outcome.rule === 'votes not held') return finalOnly(voice, election, winner, day);
  const counted = outcome.outcome;
  const of = (at: number) => named(voice, candidacies[at]!);
  switch (counted.kind) {
    case 'elected on first preferences': {
      const first = validVotes(candidacies.map((each) => each.first ?? 0));
      const part = perCent(
        voice,
        { num: BigInt(winner.first!), den: BigInt(first) },
        'share',
        `${slug}/${winner.party}`,
      );
      return [
        said`${who} was elected ${office.name}${day} on first preferences, with no need of a second round.`,
        said`The winner took ${votes(winner.first!, `${slug}/${winner.party}`)} votes, ${part} of the total.`,
      ];
    }
    case 'elected on final votes': {
      const final = (at: number) => counted.finalists.find(({ candidate }) => candidate === at)!.final;
      const [second] = counted.runnersUp;
      return [
        said`${who} was elected ${office.name}${day} after second preferences were counted.`,
        said`The winner had ${votes(final(counted.winner), `${slug}/${winner.party}`, 'final votes')} votes in the final round to ${votes(final(second), `${slug}/${candidacies[second]!.party}`, 'final votes')} for ${of(second)}.`,
      ];
    }
    case 'elected': {
      const [second] = counted.runnersUp;
      const taken = votes(winner.first!, `${slug}/${winner.party}`);
      if (second === undefined) return [said`${who} was elected ${office.name}${day} with ${taken} votes.`];
      return [
        said`${who} was elected ${office.name}${day} with a majority of ${votes(counted.majority, slug, 'majority')}.`,
        said`The winner took ${taken} votes to ${votes(candidacies[second]!.first!, `${slug}/${candidacies[second]!.party}`)} for ${of(second)}.`,
      ];
    }
    case 'unopposed':
      return [said`${who} was elected ${office.name} unopposed.`];
    default:
      return [said`Nobody has been declared ${office.name} yet.`];
  }
}

/** Where first preferences are not all held, the final round may still be. */
function finalOnly(
  voice: Voice,
  { office, candidacies, slug }: OfficeElection,
  winner: OfficeCandidacy,
  day: string,
): readonly Sentence[] {
  const lead = said`${winner.candidate}, ${side(voice, winner)}, was elected ${office.name}${day}.`;
  const second = candidacies.find(({ elected, final }) => !elected && final !== undefined);
  if (winner.final === undefined || second?.final === undefined) return [lead];
  return [
    lead,
    said`The winner had ${votes(winner.final, `${slug}/${winner.party}`, 'final votes')} votes in the final round to ${votes(second.final, `${slug}/${second.party}`, 'final votes')} for ${named(voice, second)}.`,
  ];
}

/** First preferences of everybody, or the votes where there was one round. */
export function firstRound(voice: Voice, { candidacies, outcome, slug }: OfficeElection): Sentence {
  const known = candidacies.filter(({ first }) => first !== undefined);
  if (outcome.rule === 'votes not held' || known.length < candidacies.length) return NOTHING;
  const total = validVotes(known.map(({ first }) => first!));
  const two = outcome.rule === 'supplementary-vote';
  const shown =
    outcome.outcome.kind === 'elected on first preferences' ? known.filter(({ elected }) => !elected) : known;
  const from = two ? shown : known.slice(2);
  if (from.length === 0) return NOTHING;
  const some = from.length === MOST_NAMED + 1 ? from : from.slice(0, MOST_NAMED);
  const parts = some.map((each, index) => {
    const figure = part(voice, each.first!, total, index === 0, `${slug}/${each.party}`);
    return said`${tagged(voice, each)} ${index === 0 ? (two ? 'had ' : 'took ') : ''}${figure}`;
  });
  const left = from.slice(some.length);
  const rest = left.reduce((sum, { first }) => sum + first!, 0);
  const others = number(left.length, 'candidates', slug);
  if (left.length === 1) parts.push(said`the other candidate ${part(voice, rest, total, false, slug)}`);
  if (left.length > 1)
    parts.push(said`the other ${others} candidates ${part(voice, rest, total, false, slug)} between them`);
  return said`${two ? said`First preferences: ${listing(parts)}` : sentenceCase(listing(parts))}.`;
}

/** As many as a reader takes in. */
const MOST_NAMED = 5;

function part(voice: Voice, count: number, total: bigint | number, unit: boolean, subject: string): Sentence {
  const fraction = { num: BigInt(count), den: BigInt(total) };
  return unit ? perCent(voice, fraction, 'share', subject) : bare(fraction, 'share', subject);
}

export function officeTurnout(voice: Voice, { electorate, validVotes: valid, slug }: OfficeElection): Sentence {
  if (!electorate || valid === undefined) return NOTHING;
  return said`Turnout was ${perCent(voice, { num: BigInt(valid), den: BigInt(electorate) }, 'turnout', slug)}, counting valid first votes.`;
}

/** How many stood. */
export function fieldSize({ candidacies, slug }: OfficeElection): Sentence {
  return said`There were ${number(candidacies.length, 'candidates', slug)} candidates.`;
}
