import type { CouncilParty, PartyId } from '../../record/index.ts';

/** A letter for each seat: two parties of one council never share one. */
const LETTERS: Readonly<Record<PartyId, string>> = {
  con: 'C',
  lab: 'L',
  ld: 'D',
  grn: 'G',
  ukip: 'U',
  ref: 'R',
  ind: 'I',
  other: 'O',
  snp: 'S',
  pc: 'P',
  liberal: 'B',
};
/** A council of more seats would not fit a line. */
const FITS = 90;

/**
 * A council as one letter a seat, the seats elected tonight in capitals, with the line that a majority crosses: `LLLLLLllllll│lllDDdd`.
 * Nothing where the council is too large for a line.
 */
export function seatBar(lines: readonly Pick<CouncilParty, 'party' | 'won' | 'after'>[], needed: number): string {
  const seats = lines.flatMap(({ party, won = 0, after = 0 }) => {
    const letter = LETTERS[party] ?? 'X';
    return [...letter.repeat(Math.min(won, after)), ...letter.toLowerCase().repeat(Math.max(0, after - won))];
  });
  if (seats.length === 0 || seats.length > FITS) return '';
  return [...seats.slice(0, needed), '│', ...seats.slice(needed)].join('');
}

/** The letters that were used: `C Con · L Lab`. */
export function barKey(parties: readonly PartyId[], nameOf: (party: PartyId) => string): string {
  return parties.map((party) => `${LETTERS[party] ?? 'X'} ${nameOf(party)}`).join(' · ');
}
