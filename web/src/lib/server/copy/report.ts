import type { ClaimView, FindingView } from '#lib/view/copy.ts';
import { copyWords } from '#lib/words/en-copy.ts';

const w = copyWords.check;

/** What was found as plain text, to be sent to whoever wrote the copy: what must change first. */
export function reportOf(
  headline: string,
  summary: string,
  claims: readonly ClaimView[],
  findings: readonly FindingView[],
): string {
  const told = claims.map(
    ({ verdict, what, before, claimed, after, reason, right }) =>
      `${copyWords.verdicts[verdict].toUpperCase()}: ${what}${right === undefined ? '' : `, ${w.not(right)}`}\n` +
      `  …${before}[${claimed}]${after}…\n  ${reason}\n`,
  );
  const style = findings.map(
    ({ line, severity, words, message }) => `${w.lintColumn.line} ${line}, ${severity}: ${message}\n  ${words}\n`,
  );
  return [`${headline}\n${summary}\n`, ...told, ...(style.length > 0 ? [`${w.lintHeading}\n`, ...style] : [])].join(
    '\n',
  );
}
