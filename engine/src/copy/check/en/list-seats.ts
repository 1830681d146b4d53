import { rule } from '../rules.ts';
import type { ListRule } from '../../../psephology/index.ts';

/** Words that say seats are shared out by lists, as they were not. */
export const PROPORTIONAL =
  /\bproportional(?:ly)?\b|\bpr\b|\bd ?'? ?hondt\b|\bdhondt\b|\blist system\b|\bsainte|\blargest remainder|\bin proportion\b/;

export const RULE_WORDS: readonly (readonly [ListRule, RegExp])[] = [
  ['dhondt', /\bd ?'? ?hondt\b|\bdhondt\b/],
  ['sainte-lague', /\bsainte|\bwebster/],
  ['largest-remainder-droop', /\bdroop/],
  ['largest-remainder', /\blargest remainder|\bhare\b/],
];

export const RULE_NAMES: Readonly<Record<ListRule, string>> = {
  dhondt: 'D’Hondt',
  'sainte-lague': 'Sainte-Laguë',
  'modified-sainte-lague': 'modified Sainte-Laguë',
  'largest-remainder': 'largest remainder',
  'largest-remainder-droop': 'largest remainder by the Droop quota',
};

/** What stood between a list and the last seat. */
export const VOTES_SHORT_RULES = [
  rule(
    '{n} (?:more |extra |further |additional )?votes would have (?:given|won|earned|got|handed|brought) (?:the )?{p} (?:a|an|one|the|its|their)\\b',
  ),
  rule(
    '{p} (?:was |were |fell |finished )?(?:just )?{n} votes short of (?:a|an|one|the) (?:O\\d+ |further |last )?seat',
  ),
];
