import type { Council, CouncilParty, PartyId, Standing } from '../../../record/index.ts';
import { listing, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { number } from './figures.ts';
import { who } from './sides.ts';

/** Councils and their groups as stories call them. */

/** A council in a sentence: `Cambridge council`, `Essex county council`; `Bristol, City of` is Bristol. */
export function councilName({ name, kind }: Council): string {
  return `${shortName({ name })} ${kind === 'county' ? 'county council' : 'council'}`;
}

export function shortName({ name }: Pick<Council, 'name'>): string {
  return name.replace(/, (City|County) of$/, '');
}

/** A party as a group of councillors: one of no party is no group. */
export function group(voice: Voice, party: PartyId, seats: number): string {
  if (seats === 1 && party === 'ind') return 'an independent';
  return seats === 1 && party === 'other' ? 'another party' : who(voice, party);
}

export function wonMost(parties: readonly CouncilParty[]): readonly CouncilParty[] {
  return parties.filter(({ won }) => won).toSorted((a, b) => apart(a.party) - apart(b.party) || b.won! - a.won!);
}

/** Others and independents are no party: they come last whatever they have. */
export function apart(party: PartyId): number {
  return ['other', 'ind'].indexOf(party);
}

/** Party by party: `Labour won nine, the Liberal Democrats four and an independent one`; or each `with` theirs. */
export function partySeats(
  voice: Voice,
  council: Council,
  lines: readonly { readonly party: PartyId; readonly seats: number }[],
  figureName: string,
  verb: 'won' | 'with' | 'bare',
): Sentence {
  return listing(
    lines.map(({ party, seats }, index) => {
      if (verb === 'with' && party === 'ind' && seats === 1)
        return said`${number(seats, figureName, `${council.slug}/${party}`)} independent`;
      const noun = index === 0 && verb === 'with' ? ` ${seats === 1 ? 'seat' : 'seats'}` : '';
      const link = verb === 'with' || (index === 0 && verb === 'won') ? ` ${verb}` : '';
      return said`${group(voice, party, seats)}${link} ${number(seats, figureName, `${council.slug}/${party}`)}${noun}`;
    }),
  );
}

/** The seats of a standing by party, as far as they are held. */
export function seatsOf(standing: Standing): readonly { readonly party: PartyId; readonly seats: number }[] {
  if (standing.kind !== 'held') return [];
  return standing.composition.seats
    .filter(({ seats }) => seats > 0)
    .toSorted((a, b) => apart(a.party) - apart(b.party) || b.seats - a.seats);
}
