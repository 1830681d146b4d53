import { ratio } from '../../psephology/index.ts';
import type { Contest, Election, Party, PartyId } from '../../record/index.ts';
import { candidacyOf, runnerUpOf, winnerOf } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { fixed, hundredths } from '../round.ts';
import { majorityPercent, swingPercent, thousands, type PercentWord } from '../numbers.ts';
import { partyWords, withArticle } from './parties.ts';
import { capital, placed } from './words.ts';

export type Parties = ReadonlyMap<PartyId, Party>;

/**
 * A percentage in prose.
 *
 * @example
 * inProse(ratio(607, 47738), 'per cent') // => '1.3 per cent'
 */
export function inProse(fraction: { num: bigint; den: bigint }, word: PercentWord, places = 1): string {
  return `${hundredths(fraction, places)}${word === '%' ? '' : ' '}${word}`;
}

/**
 * A required swing in a sentence: never nothing while something is required.
 *
 * @example
 * swingInProse(ratio(607, 95476), 'per cent') // => '0.6 per cent'
 * swingInProse(ratio(2, 10_000), 'per cent') // => 'less than 0.1 per cent'
 */
export function swingInProse(fraction: { num: bigint; den: bigint }, word: PercentWord, places = 1): string {
  const shown = swingPercent(fraction, places);
  return word === '%' ? shown : shown.replace('%', ` ${word}`);
}

/** `the 2017 general election`, `the by-election of 6 June 2019`, `the notional result of 2019`. */
export function electionName(election: Election): string {
  if (election.kind === 'by-election') return `the by-election of ${longDate(election.polledOn)}`;
  const year = election.polledOn.slice(0, 4);
  return election.kind === 'notional' ? `the notional result of ${year}` : `the ${year} general election`;
}

/** The tag beside a change: `2017 result`, `2019 notional`. */
export function baselineTag(election: Election): string {
  return `${election.polledOn.slice(0, 4)} ${election.kind === 'notional' ? 'notional' : 'result'}`;
}

/** How one contest came out, in a sentence. `before` is the party that held it at the baseline; nothing where none is known. */
export function seatSentence(contest: Contest, parties: Parties, word: PercentWord, before?: Before): string {
  const { area, election } = contest;
  const winner = winnerOf(contest);
  if (!winner) return `${area.name}: ${STATES[contest.state]}.`;
  const party = parties.get(winner.party)!;
  const who = winner.candidate ? `${winner.candidate} (${party.name})` : capital(partyWords(party).who);
  const runnerUp = runnerUpOf(contest);
  if (!runnerUp) return `${who} was elected unopposed in ${area.name}. No vote was held.`;
  const valid = contest.validVotes!;
  const majority = winner.votes! - runnerUp.votes!;
  const second = partyWords(parties.get(runnerUp.party)!).who;
  const shares = `${thousands(winner.votes!)} votes, ${inProse(ratio(winner.votes!, valid), word)}`;
  const lead =
    majority === 0
      ? `tied with ${second} and elected by drawing lots`
      : `a majority of ${thousands(majority)} (${majorityPercent(ratio(majority, valid)).replace('%', word === '%' ? '%' : ` ${word}`)}) over ${second}`;
  const verb = election.kind === 'notional' ? 'would have won' : 'won';
  return `${who} ${verb} ${area.name} at ${electionName(election)} with ${shares}: ${lead}${change(party, parties, before)}.`;
}

/** Who held the seat at the baseline, and whether that is a notional result. */
export interface Before {
  readonly party: PartyId;
  readonly notional: boolean;
}

function change(party: Party, parties: Parties, before: Before | undefined): string {
  if (!before || party.kind === 'speaker') return '';
  const tag = before.notional ? ' on the notional result' : '';
  const adjective = partyWords(party).adjective;
  if (before.party === party.id) return `, ${withArticle(adjective)} hold${tag}`;
  return `, ${withArticle(adjective)} gain from ${partyWords(parties.get(before.party)!).who}${tag}`;
}

/** What is said of a contest that has elected nobody. */
export const STATES: Readonly<Record<Contest['state'], string>> = {
  'not yet': 'no result yet',
  partial: 'the count is not complete',
  declared: 'declared',
  'tied awaiting lot': 'tied; the lot has still to be drawn',
  uncontested: 'elected unopposed; no vote was held',
  postponed: 'the poll is postponed',
  void: 'the election is void',
  withdrawn: 'the result was withdrawn',
};

/** How a by-election since the list's base came out, and where a party came in it. */
export function byElectionSentence(contest: Contest, parties: Parties, before: PartyId, party?: Party): string {
  const winner = winnerOf(contest);
  const runnerUp = runnerUpOf(contest);
  const day = longDate(contest.polledOn);
  if (!winner || !runnerUp) return `By-election ${day}: ${STATES[contest.state]}.`;
  const words = partyWords(parties.get(winner.party)!);
  const from =
    before === winner.party ? 'held the seat' : `gained the seat from ${partyWords(parties.get(before)!).who}`;
  const majority = thousands(winner.votes! - runnerUp.votes!);
  const second = `${partyWords(parties.get(runnerUp.party)!).who} second`;
  const own = party && candidacyOf(contest, party.id);
  const place = own ? contest.candidacies.filter((each) => each.votes! > own.votes!).length + 1 : 0;
  const rest = party && place > 2 ? `, ${partyWords(party).who} ${placed(place)}` : '';
  return `By-election ${day}: ${words.who} ${from} by ${majority}, ${second}${rest}.`;
}

/** A gap in points, in prose: `18.3 points`. */
export function pointsInProse(fraction: { num: bigint; den: bigint }): string {
  const text = fixed({ num: fraction.num * 100n, den: fraction.den }, 1);
  return `${text} point${text === '1.0' ? '' : 's'}`;
}
