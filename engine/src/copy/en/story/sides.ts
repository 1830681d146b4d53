import type { Area, Candidacy, PartyId } from '../../../record/index.ts';
import type { Voice } from '../../write/voice.ts';
import { listInText } from '../lists.ts';
import { partyWords } from '../parties.ts';
import { capital } from '../words.ts';

/** Parties and candidates as stories call them. */

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
export function side(voice: Pick<Voice, 'parties'>, candidacy: Candidacy): string {
  const { kind } = voice.parties.get(candidacy.party)!;
  if (kind === 'independent') return 'an independent';
  return kind === 'speaker' ? 'the Speaker' : `for ${stoodFor(voice, candidacy)}`;
}

/** The party of a candidate; the ballot paper's own words where the record keeps only `other`. */
export function stoodFor({ parties }: Pick<Voice, 'parties'>, { party, partyName }: Candidacy): string {
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

/** A seat in a sentence: some names of 2010 have a comma that nobody says. */
export function seatName({ name }: Pick<Area, 'name'>): string {
  return name.replace(',', '');
}

/** A side of a contest as the subject of a verb: what stands between commas is closed. */
export function subjectOf(voice: Pick<Voice, 'parties'>, candidacy: Candidacy): string {
  const name = contender(voice, candidacy);
  return capital(name.includes(',') ? `${name},` : name);
}
