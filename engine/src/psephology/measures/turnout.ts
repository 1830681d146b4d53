import type { Ratio } from '../ratio.ts';
import { requireCount, requireSome, requireWithin } from '../wrong-input.ts';

/**
 * Turnout: valid votes ÷ electorate. The usual one, wherever nothing else is said. For a contest in which each voter had one vote.
 *
 * Unit: a fraction of the registered electors, from 0 to 1; times 100 for per cent.
 * Source: House of Commons Library, general election results briefings ("valid vote turnout").
 *
 * @throws WrongInput when a figure is not a count, nobody was registered, or more voted than were registered.
 * @example
 * turnout({ valid: 47738, electorate: 71522 }) // => ratio(47738, 71522)
 */
export function turnout({ valid, electorate }: { readonly valid: number; readonly electorate: number }): Ratio {
  requireCount('valid', valid);
  requireSome('electorate', electorate);
  requireWithin('valid', valid, 'electorate', electorate);
  return { num: BigInt(valid), den: BigInt(electorate) };
}

/**
 * Ballot-box turnout: (valid votes + rejected papers) ÷ electorate. Always printed under this name.
 *
 * Unit: a fraction of the registered electors, from 0 to 1; times 100 for per cent.
 * Source: Electoral Commission, UK general election reports ("ballot box turnout").
 *
 * @throws WrongInput when a figure is not a count, nobody was registered, or more papers were cast than electors registered.
 * @example
 * ballotBoxTurnout({ valid: 47738, rejected: 145, electorate: 71522 }) // => ratio(47883, 71522)
 */
export function ballotBoxTurnout(papers: {
  readonly valid: number;
  readonly rejected: number;
  readonly electorate: number;
}): Ratio {
  const { valid, rejected, electorate } = papers;
  requireCount('valid', valid);
  requireCount('rejected', rejected);
  requireSome('electorate', electorate);
  requireWithin('valid + rejected', valid + rejected, 'electorate', electorate);
  return { num: BigInt(valid + rejected), den: BigInt(electorate) };
}
