import { BAND_RIGHT, type AsIf, type BackTest, type Bands, type Method } from '../../forecast/index.ts';
import type { Party, PartyId } from '../../record/index.ts';
import { counted, listed, spelt } from './words.ts';
import { partyWords } from './parties.ts';

/** The methods in two or three words and in a sentence. */
export const METHOD_WORDS: Readonly<Record<Method, { readonly name: string; readonly sentence: string }>> = {
  uniform: { name: 'uniform swing', sentence: 'Uniform swing adds the same points to a party’s share in every seat.' },
  'losers-proportional': {
    name: 'losers in proportion',
    sentence:
      'Losers in proportion lets a falling party keep the same part of its share everywhere, and adds the same points where a party rises.',
  },
};

/**
 * Tenths of a point as they are printed.
 *
 * @example
 * tenthsShown(64) // => '6.4'
 * tenthsShown(-5) // => '−0.5'
 */
export function tenthsShown(tenths: number): string {
  return (tenths / 10).toFixed(1).replace('-', '−');
}

/**
 * A lead as points, to the tenth, half away from zero. An illustration's figure, made from doubles.
 *
 * @example
 * leadShown(0.0642) // => '6.4'
 * leadShown(0.0003) // => 'under 0.1'
 */
export function leadShown(lead: number): string {
  const tenths = Math.round(lead * 1000);
  return tenths === 0 ? 'under 0.1' : tenthsShown(tenths);
}

/** The line that stands under every illustration, also when it does not flatter. */
export function backTestSentence({ method, election, right, seats, changesOf }: BackTest): string {
  if (seats === 0) return 'No method has been tried on the seats of Northern Ireland, which have parties of their own.';
  const year = election.polledOn.slice(0, 4);
  const whose = { 'Great Britain': 'national', nation: 'nation’s', region: 'official region’s' }[changesOf];
  return `Given the true ${year} ${whose} result, ${METHOD_WORDS[method].name} would have got ${right} of ${
    seats === 1 ? 'this 1 seat' : `these ${seats} seats`
  } right.`;
}

/**
 * What to do when shares pass 100.
 *
 * @example
 * overSentence(30) // => 'These add to 103.0. Others reduced to 0; take 3.0 off a party.'
 */
export function overSentence(over: number): string {
  return `These add to ${tenthsShown(1000 + over)}. Others reduced to 0; take ${tenthsShown(over)} off a party.`;
}

/** Why some seats are hatched. */
export function bandSentence(bands: Bands): string {
  return (
    `“Cannot say” is a seat where the two methods disagree, or where the lead is under ${leadShown(bands.uniform)} points by uniform swing or ` +
    `${leadShown(bands['losers-proportional'])} by losers in proportion: of past calls beyond those leads ${BAND_RIGHT} in 100 were right, ` +
    `2010 to 2024, given the true national change.`
  );
}

/** The region as the country, and the country as the region. */
export function asIfSentences(asIf: AsIf, region: string, parties: ReadonlyMap<PartyId, Party>): string[] {
  const year = asIf.election.polledOn.slice(0, 4);
  const who = (party: PartyId) => partyWords(parties.get(party)!).who;
  const seats = (counts: AsIf['countryAsRegion']) =>
    listed(counts.slice(0, 4).map(({ party, seats: won }) => `${parties.get(party)!.short} ${won}`));
  const swing = (value: number) => leadShown(Math.abs(value));
  const reversed = asIf.regionSwing < 0 ? ' the other way' : '';
  return [
    `In ${year} the swing from ${who(asIf.from)} to ${who(asIf.to)} was ${swing(asIf.regionSwing)} points${reversed} in ${region} and ` +
      `${swing(asIf.countrySwing)} in Great Britain.`,
    `Had every seat of Great Britain moved as ${region} did, uniform swing would have made it ${seats(asIf.countryAsRegion)} of ` +
      `${counted(asIf.countrySeats, 'seat')}.`,
    `Had ${region} moved as Great Britain did: ${seats(asIf.regionAsCountry)} of ${counted(asIf.regionSeats, 'seat')}.`,
  ];
}

/**
 * What became of the seats of an illustration, both methods together.
 *
 * @example
 * outcomeSentence({ seats: 71, changes: 9, unsure: 19 }) // => 'Both methods move nine of the 71 seats. Of 19 they cannot say.'
 * outcomeSentence({ seats: 71, changes: 0, unsure: 1 }) // => 'Both methods move none of the 71 seats. Of one they cannot say.'
 */
export function outcomeSentence(of: {
  readonly seats: number;
  readonly changes: number;
  readonly unsure: number;
}): string {
  const moved = of.changes === 0 ? 'none' : spelt(of.changes);
  const unsure = of.unsure === 0 ? '' : ` Of ${spelt(of.unsure)} they cannot say.`;
  return `Both methods move ${moved} of the ${counted(of.seats, 'seat')}.${unsure}`;
}
