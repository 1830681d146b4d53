import { rule } from '../rules.ts';
import { COLOURS } from './outcomes.ts';

/** The colours of parties, as they are said of councils. */
export const COUNCIL_COLOURS: Readonly<Record<string, string>> = {
  ...COLOURS,
  gold: 'ld',
  amber: 'ld',
  purple: 'ukip',
  turquoise: 'ref',
  teal: 'ref',
};

const COLOUR = `(?<colour>${Object.keys(COUNCIL_COLOURS).join('|')})`;

/** `Harlow stayed blue, and Cambridge red`. */
export const COUNCIL_COLOUR_RULES = [
  rule(
    `{w} (?:council |city council |borough council )?(?:has |have |had |also |then |firmly |finally )*(?:stayed|stays|staying|remained|remains|remaining|went|goes|gone|turned|turns|turning|is|was|are|now|still|painted) (?:firmly |narrowly |also |still |solidly |safely |again |back |to |now |from (?:[a-z]+) to |a |an )*${COLOUR}\\b(?! (?:wall|carpet|tape))`,
  ),
  rule(`(?:and|,|;) {w} (?:council )?(?:a |still )?${COLOUR}(?= (?:[,.;:(]|with|again|too|by|on|and)|$)`),
];

/** Right before a number, a council and its colour: `Cambridge red with 29`. */
export const COLOUR_BEFORE = new RegExp(`W\\d+ (?:[a-z]+ ){0,4}?${COLOUR} (?:, |with |on |by |\\( |at |again )*$`);
