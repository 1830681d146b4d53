import { DOZEN, POINT, SCALES, TENS, UNITS } from '../en/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** A whole number in words that begins at a token, and how many tokens it takes: `one hundred and eighteen`, `a dozen`. */
export function speltNumber(
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly length: number } | undefined {
  const first = tokens[from]?.norm;
  if (first === 'a' || first === 'an') {
    const next = tokens[from + 1]?.norm ?? '';
    if (next === DOZEN) return { value: 12, length: 2 };
    return next in SCALES ? withScale(tokens, from + 1, 1, 2) : undefined;
  }
  const small = smallNumber(tokens, from);
  if (!small) return undefined;
  return withScale(tokens, from + small.length, small.value, small.length + 1) ?? small;
}

/** Below a hundred. */
function smallNumber(tokens: readonly Token[], from: number): { value: number; length: number } | undefined {
  const word = tokens[from]?.norm ?? '';
  const tens = TENS[word];
  if (tens === undefined) {
    const value = UNITS[word];
    return value === undefined ? undefined : { value, length: 1 };
  }
  const hyphen = /^[-‐‑]$/.test(tokens[from + 1]?.text ?? '') ? 1 : 0;
  const unit = UNITS[tokens[from + 1 + hyphen]?.norm ?? ''];
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, length: 2 + hyphen }
    : { value: tens, length: 1 };
}

/** `hundred`, `thousand` or `million` after a number, with what follows them. */
function withScale(
  tokens: readonly Token[],
  at: number,
  times: number,
  length: number,
): { value: number; length: number } | undefined {
  const scale = SCALES[tokens[at]?.norm ?? ''];
  if (scale === undefined) return undefined;
  const and = tokens[at + 1]?.norm === 'and' ? 1 : 0;
  const rest = speltNumber(tokens, at + 1 + and);
  // `four thousand two years ago`: less than a hundred is joined with `and`.
  if (!rest || rest.value >= scale || (and === 0 && rest.value < 100)) return { value: times * scale, length };
  return { value: times * scale + rest.value, length: length + and + rest.length };
}

/** A decimal in words, as scripts have them: `twelve point nine`, `point seven`, `four point two five`. */
export function speltDecimal(
  tokens: readonly Token[],
  from: number,
): { readonly num: number; readonly places: number; readonly length: number } | undefined {
  const whole = tokens[from]?.norm === POINT ? { value: 0, length: 0 } : speltNumber(tokens, from);
  if (!whole || tokens[from + whole.length]?.norm !== POINT) return undefined;
  const digits: number[] = [];
  for (let at = from + whole.length + 1; digits.length < 2; at += 1) {
    const digit = UNITS[tokens[at]?.norm ?? ''];
    if (digit === undefined || digit > 9) break;
    digits.push(digit);
  }
  if (digits.length === 0) return undefined;
  const num = digits.reduce((all, digit) => all * 10 + digit, whole.value);
  return { num, places: digits.length, length: whole.length + 1 + digits.length };
}
