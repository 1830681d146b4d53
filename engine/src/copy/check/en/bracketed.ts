import { rule } from '../rules.ts';

/** `Waveney (2,408)`, `Bedford (Con majority 1,097)`. */
export const BRACKETED_RULES = [
  rule('{w} \\( (?:P\\d+ )?(?:(?:hold|gain) )?(?:(?:a )?maj(?:ority)?(?: of)? |by )?(?:just )?{n} \\)'),
];

/** Words that make the figures of a list majorities. */
export const OF_MAJORITIES =
  /\bmaj(?:ority|orities)?\b|\bmargins?\b|\b(?:tightest|closest|narrowest|slimmest|safest|most marginal|marginals|defences)\b/;
