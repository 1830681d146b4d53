import type { AwaitedLot } from '../../psephology/index.ts';
import { thousands } from '../numbers.ts';
import { counted, listed } from './words.ts';

/**
 * Who was elected, in order; and how many places are still to be filled where a count waits for a lot.
 *
 * @example
 * electedSentence(['Ann', 'Bob'], { places: 2, quota: 77, ended: true }) // => 'Ann and Bob are elected, in this order, to two places with a quota of 77.'
 * electedSentence(['Ann'], { places: 2, quota: 77, ended: false }) // => 'Ann is elected so far; one place with a quota of 77 is still to be filled.'
 * electedSentence([], { places: 1, quota: 4, ended: false }) // => 'Nobody is elected so far; one place with a quota of 4 is still to be filled.'
 */
export function electedSentence(
  elected: readonly string[],
  { places, quota, ended }: { readonly places: number; readonly quota: number; readonly ended: boolean },
): string {
  const who = elected.length > 0 ? listed(elected) : 'Nobody';
  const are = elected.length > 1 ? 'are' : 'is';
  const left = places - elected.length;
  if (!ended)
    return `${who} ${are} elected so far; ${counted(left, 'place')} with a quota of ${thousands(quota)} ${left === 1 ? 'is' : 'are'} still to be filled.`;
  const order = elected.length > 1 ? ', in this order,' : '';
  const empty =
    left > 0 && elected.length > 0 ? `; ${counted(left, 'place')} ${left === 1 ? 'stays' : 'stay'} empty` : '';
  return `${who} ${are} elected${order} to ${counted(places, 'place')} with a quota of ${thousands(quota)}${empty}.`;
}

/**
 * Who must be parted by lot, and for what.
 *
 * @example
 * awaitedLotSentence({ purpose: 'exclusion', level: [0, 2] }, ['Ann', 'Bob', 'Cem']) // => 'Ann and Cem have had equal votes at every stage: a lot must say who is excluded.'
 */
export function awaitedLotSentence({ purpose, level }: AwaitedLot, names: readonly string[]): string {
  const who = listed(level.map((candidate) => names[candidate]!));
  return `${who} have had equal votes at every stage: a lot must say ${purpose === 'surplus' ? 'whose surplus is shared out first' : 'who is excluded'}.`;
}
