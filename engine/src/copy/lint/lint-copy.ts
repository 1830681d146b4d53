import type { Finding, LintQuestion, LintRule } from './finding.ts';
import { lintText } from './lint-text.ts';
import { embargo, missingCandidates, willWin } from './rules/law.ts';
import { gainFrom, gainWithoutFrom, partyOrder, swingWithoutParties } from './rules/parties.ts';
import { loadedWord, majorityWithoutNumber, perCent, shareInPerCent } from './rules/style.ts';

const RULES: readonly LintRule[] = [
  perCent,
  majorityWithoutNumber,
  swingWithoutParties,
  shareInPerCent,
  loadedWord,
  willWin,
  partyOrder,
  gainFrom,
  gainWithoutFrom,
  missingCandidates,
  embargo,
];

/**
 * Holds a text against house style and the law of reporting elections. It says what it finds and changes nothing; whether figures are right
 * is for the checker. Text and HTML alike; spans are of the text as given.
 */
export function lintCopy(text: string, question: LintQuestion): readonly Finding[] {
  const read = lintText(text);
  return RULES.flatMap((rule): Finding[] => {
    const severity = question.settings?.[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    return rule.find(read, question).map((found) => ({ code: rule.code, severity, ...found }));
  }).toSorted((a, b) => a.span[0] - b.span[0]);
}
