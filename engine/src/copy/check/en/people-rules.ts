import type { Rule } from '../rules.ts';
import { SEAT_VERBS } from './contest-verbs.ts';

export const WHOSE =
  "(?:the former (?:[a-z]+ ){1,4}, )?(?:the |a |an |his |her |their )?(?:[a-z-]+ ){0,3}?(?:{from:P} )?(?:'s |' )?(?:(?!beat|defeat|lost|won|with|after|when|and|but)[a-z-]+ ){0,4}?";

export const HOW =
  '(?:narrowly |comfortably |easily |just |also |has |had |have |then |duly |only |again |twice |safely |still |somehow |finally |eventually |clearly |promptly |famously )*';

export const ASIDE =
  '(?:\\( {p} \\) )?(?:(?:of|for|from) (?:the )?P\\d+ )?(?:(?:,|-|\\() (?:[a-z-]+ |[PTWXO]\\d+ |N\\d+ ){1,9}(?:,|-|\\)) )?(?:, )?';

/** The subject of a verb: somebody by name, or by a word for whom the text spoke of. */
export const WHO = '(?:{h}|(?<they>he|she|who|hed|shed|whod|hes|shes|whos))';

/** A rule of who won, or of who lost; `weak` where its words may also speak of something else than a poll. */
export interface PersonRule {
  readonly won: boolean;
  readonly weak?: true;
  /** The word for somebody is of the loser. */
  readonly lostByThem?: true;
  readonly rules: readonly Rule[];
}

const of = (outcome: string) => SEAT_VERBS.find(([each]) => each === outcome)![1];

export const TAKEN = `(?:${of('gained')}|${of('took')}|${of('held')}|${of('won')})`;

export const ENDS =
  '(?= (?:[,.;:!()-]|and|but|in|by|with|at|after|on|for|as|too|there|here|to|from|over|against|while)|$)';

/** A sentence whose subject is whoever the text spoke of before. */
export const OPENS_WITH_THEM = /^(?:(?:and|but|so|then) )?(?:he|she|hed|shed|hes|shes)\b/;
