import type { Area, Candidacy, PartyId } from '../../../record/index.ts';
import type { Voice } from '../../write/voice.ts';
import { listInText } from '../lists.ts';
import { partyWords } from '../parties.ts';
import { capital, listed } from '../words.ts';

/** Parties and candidates as stories call them. */

/** What a candidate of any kind of election stood as. */
type Stood = Pick<Candidacy, 'party' | 'partyName'>;

export function who({ parties }: Pick<Voice, 'parties'>, party: PartyId): string {
  return partyWords(parties.get(party)!).who;
}

/** A party at the head of a sentence or a headline: `Conservatives`. */
export function headlineName(voice: Pick<Voice, 'parties'>, party: PartyId): string {
  return capital(who(voice, party).replace(/^the /, ''));
}

export function adjective({ parties }: Pick<Voice, 'parties'>, party: PartyId): string {
  return partyWords(parties.get(party)!).adjective;
}

/**
 * `Labour's`, `the Conservatives'`.
 *
 * @example
 * possessive('the Greens') // => "the Greens'"
 */
export function possessive(name: string): string {
  return /[^s]s$/.test(name) ? `${name}'` : `${name}'s`;
}

/** For whom a candidate stood, after the name: `for Labour`, `an independent`, `the Speaker`. */
export function side(voice: Pick<Voice, 'parties'>, candidacy: Stood): string {
  const { kind } = voice.parties.get(candidacy.party)!;
  if (kind === 'independent') return 'an independent';
  return kind === 'speaker' ? 'the Speaker' : `for ${stoodFor(voice, candidacy)}`;
}

/** The same after a name that the sentence goes on from: `Bob Spink of UKIP`, `Sylvia Hermon, an independent`. */
export function named(voice: Pick<Voice, 'parties'>, candidacy: Stood & { readonly candidate: string }): string {
  const { kind } = voice.parties.get(candidacy.party)!;
  const { candidate } = candidacy;
  return kind === 'independent' || kind === 'speaker'
    ? `${candidate}, ${side(voice, candidacy)}`
    : `${candidate} of ${stoodFor(voice, candidacy)}`;
}

/** A candidate with the party's short name, for lists. */
export function tagged(
  voice: Pick<Voice, 'parties'>,
  { candidate, party, partyName }: Stood & { readonly candidate: string },
): string {
  return `${candidate} (${party === 'other' && partyName ? partyName : voice.parties.get(party)!.short})`;
}

/** The party of a candidate; the ballot paper's own words where the record keeps only `other`. */
function stoodFor({ parties }: Pick<Voice, 'parties'>, { party, partyName }: Stood): string {
  return listInText({ party, name: party === 'other' ? partyName : '' }, parties);
}

/** A candidate as one side of a contest: `Labour`, or an independent by name. */
export function contender(voice: Pick<Voice, 'parties'>, candidacy: Candidacy): string {
  const { kind } = voice.parties.get(candidacy.party)!;
  if (kind === 'party') return who(voice, candidacy.party);
  return candidacy.candidate ? `${candidacy.candidate}, ${side(voice, candidacy)}` : stoodFor(voice, candidacy);
}

/** A party, or an independent by name alone. */
export function shortly(voice: Pick<Voice, 'parties'>, candidacy: Candidacy): string {
  const { kind } = voice.parties.get(candidacy.party)!;
  return kind === 'party' || !candidacy.candidate ? stoodFor(voice, candidacy) : candidacy.candidate;
}

/** A seat in a sentence: `Brighton, Pavilion` has a comma that nobody says, `Ross, Skye and Lochaber` one that everybody does. */
export function seatName({ name }: Pick<Area, 'name'>): string {
  return name.includes(' and ') ? name : name.replace(',', '');
}

/** Names in a row: semicolons where one of them has an `and` of its own. */
export function namesListed(names: readonly string[]): string {
  if (!names.some((name) => / and |,/.test(name)) || names.length < 2) return listed(names);
  return `${names.slice(0, -1).join('; ')}; and ${names.at(-1)!}`;
}

/** A side of a contest as the subject of a verb: what stands between commas is closed. */
export function subjectOf(voice: Pick<Voice, 'parties'>, candidacy: Candidacy): string {
  const name = contender(voice, candidacy);
  return capital(name.includes(',') ? `${name},` : name);
}
