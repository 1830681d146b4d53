import { runnerUpOf, winnerOf, type Certainty, type Difference, type IsoDate } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import type { Moves } from '../moves.ts';
import { thousands } from '../numbers.ts';
import { partyWords, sitting } from './parties.ts';
import { STATES, type Parties } from './results.ts';
import { capital } from './words.ts';

/** What happened, without its date and seat. */
export function differenceSentence(difference: Difference, parties: Parties): string {
  if (difference.kind === 'vacancy') return vacancy(difference, parties);
  if (difference.kind === 'by-election') return byElection(difference, parties);
  return changedParty(difference, parties);
}

/** A date as well as it is known. */
export function knownDate(date: IsoDate, certainty: Certainty, write: (date: IsoDate) => string = longDate): string {
  return certainty === 'exact' || certainty === '' ? write(date) : `about ${write(date)}`;
}

function changedParty(difference: Difference & { kind: 'changed party' }, parties: Parties): string {
  const { member, note } = difference;
  const [from, to] = [parties.get(difference.from)!, parties.get(difference.to)!];
  if (to.kind === 'speaker') return `${member} was elected Speaker.`;
  if (/restored|retake|retaken|retook/i.test(note)) return `${member} took the ${partyWords(to).adjective} whip again.`;
  if (/^joined/i.test(note) || from.kind === 'independent') return `${member} joined ${partyWords(to).who}.`;
  if (to.kind !== 'independent') return `${member} left ${partyWords(from).who} and joined ${partyWords(to).who}.`;
  const whip = `${partyWords(from).adjective} whip`;
  if (/suspended/i.test(note)) return `${member} was suspended from the ${whip} and sat as an independent.`;
  if (/withdrawn|removed/i.test(note)) return `${member} had the ${whip} withdrawn and sat as an independent.`;
  return `${member} left ${partyWords(from).who} and sat as an independent.`;
}

const REASONS: Readonly<Record<string, string>> = {
  died: 'died',
  resigned: 'resigned',
  recalled: 'lost the seat by a recall petition',
  disqualified: 'was disqualified',
};

function vacancy({ member, from, reason }: Difference & { kind: 'vacancy' }, parties: Parties): string {
  const said = REASONS[reason.split(' ')[0]!];
  const party = parties.get(from);
  const short = party ? partyWords(party).adjective : 'no party known';
  return said
    ? `${member} (${short}) ${said}; the seat was vacant.`
    : `The seat of ${member} (${short}) fell vacant: ${reason}.`;
}

function byElection({ contest, from }: Difference & { kind: 'by-election' }, parties: Parties): string {
  const winner = winnerOf(contest);
  const runnerUp = runnerUpOf(contest);
  if (!winner || !runnerUp) return `A by-election: ${STATES[contest.state]}.`;
  const who = capital(partyWords(parties.get(winner.party)!).who);
  const held = parties.get(from);
  const outcome = winner.party === from || !held ? 'held the seat' : `gained the seat from ${partyWords(held).who}`;
  const over = partyWords(parties.get(runnerUp.party)!).who;
  return `${who} ${outcome} at a by-election, by ${thousands(winner.votes! - runnerUp.votes!)} over ${over}.`;
}

/** How a member who moved came by the party they sit for; nothing for one who did not. */
export function movesSentence({ member, electedFor, later }: Moves, parties: Parties): string {
  const [first] = later;
  const last = later.at(-1);
  if (!first || !last) return '';
  const elected = `${member}, elected for ${partyWords(parties.get(electedFor)!).who},`;
  if (last.party === electedFor)
    return `${elected} sat ${sitting(parties.get(first.party)!)} from ${knownDate(first.from, first.certainty)} and took the whip again on ${knownDate(last.from, last.certainty)}.`;
  const since = `has sat ${sitting(parties.get(last.party)!)} since ${knownDate(last.from, last.certainty)}`;
  return later.length === 1
    ? `${elected} ${since}.`
    : `${elected} left the party on ${knownDate(first.from, first.certainty)} and ${since}.`;
}
