import { multiply, ratio, type Ratio } from '../../psephology/index.ts';
import type { Cite } from '../../record/index.ts';
import { thousands } from '../numbers.ts';
import { fixed } from '../round.ts';
import type { ClaimKind, Verdict } from './claim.ts';
import { fitOf } from './figures/fits.ts';
import type { Quantity } from './figures/quantity.ts';
import { SAYS } from './en/reasons.ts';

/** A claim before its place in the text is known: the parts of the sentence that it takes. */
export interface Draft {
  readonly part: number;
  /** The words it takes, where they are no part: tokens of the sentence. */
  readonly tokens?: readonly [from: number, to: number];
  /** All the words of a statement that is more than the part it is filed under. */
  readonly words?: readonly [from: number, to: number] | undefined;
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly claimed?: string;
  readonly computed?: string | undefined;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly cites: readonly Cite[];
}

/** One thing a figure can mean, with its exact value: a count, or a fraction of 1 for percentages and points. */
export interface Reading {
  readonly subject: string;
  readonly value: Ratio;
  /** The arithmetic, without the value at the end: `Labour 22,950 less Conservative 22,343 in Peterborough at the 2017 general election`. */
  readonly sum: string;
  readonly cites: readonly Cite[];
  /** Something else to be said when this one is meant. */
  readonly note?: string | undefined;
}

/** Readings, or how to get them where they are wanted: most figures are borne out by the likeliest. */
type Later = readonly Reading[] | (() => readonly Reading[]);

const now = (later: Later): readonly Reading[] => (typeof later === 'function' ? later() : later);

export interface Question {
  readonly part: number;
  readonly kind: ClaimKind;
  /** What the text most likely means, the likeliest first: one of them has to bear the figure out. */
  readonly readings: readonly Reading[];
  /** What else it could mean: bears the figure out, and is never held against it. */
  readonly also?: Later;
  /** What would bear it out, but is not what the text speaks of, such as the election before the last. */
  readonly stale?: Later;
  /** Whether the text says clearly enough what is meant for a figure to be contradicted. */
  readonly sure: boolean;
  /** Why it cannot be checked, where there is no reading. */
  readonly without?: string;
}

/** Holds a figure of the text against what it can mean. A reading that bears it out is enough; only a clear one contradicts it. */
export function judge(
  figure: Quantity,
  { part, kind, readings, also = [], stale = [], sure, without }: Question,
): Draft {
  const base = { part, kind };
  const fraction = figure.unit === 'percent' || figure.unit === 'points';
  const of = (reading: Reading) => fitOf(figure, fraction ? multiply(reading.value, ratio(100)) : reading.value);
  const likely = readings.find((reading) => of(reading) === 'fits');
  if (likely) return { ...base, ...told(likely, figure, fraction), verdict: 'supported' };
  const all = [...readings, ...now(also)];
  for (const wanted of ['fits', 'loosely'] as const) {
    const found = all.find((reading) => of(reading) === wanted);
    if (found) return { ...base, ...told(found, figure, fraction), verdict: 'supported' };
  }
  const [first] = readings;
  if (!first) return { ...base, subject: '', verdict: 'cannot check', reason: without ?? SAYS.notHeld, cites: [] };
  const other = now(stale).find((reading) => of(reading) === 'fits');
  if (other) {
    const elsewhere = told(other, figure, fraction);
    const reason = `${told(first, figure, fraction).reason} ${SAYS.elsewhere} ${elsewhere.reason}`;
    return { ...base, ...elsewhere, verdict: 'cannot check', reason };
  }
  const odd = all.find((reading) => of(reading) !== 'not') ?? first;
  const fit = of(odd);
  const answer = told(odd, figure, fraction);
  if (!sure) return { ...base, ...answer, verdict: 'cannot check', reason: `${SAYS.unclear} ${answer.reason}` };
  return {
    ...base,
    ...answer,
    verdict: 'contradicted',
    reason: `${answer.reason}${SAYS.fit[fit](exact(odd.value, fraction))}`,
  };
}

function told(
  reading: Reading,
  figure: Quantity,
  fraction: boolean,
): Pick<Draft, 'subject' | 'computed' | 'reason' | 'cites'> {
  const computed = printed(reading.value, figure, fraction);
  const { subject, sum, cites, note } = reading;
  return { subject, computed, reason: `${sum} ${SAYS.comesTo} ${computed}.${note ? ` ${note}` : ''}`, cites };
}

function printed(value: Ratio, { unit, places }: Quantity, fraction: boolean): string {
  if (!fraction) return value.den === 1n ? thousands(value.num) : fixed(value, Math.max(2, places));
  const text = fixed(multiply(value, ratio(100)), Math.max(1, places));
  return unit === 'points' ? `${text} ${SAYS.points}` : `${text}%`;
}

/** With two decimals more than any print has. */
function exact(value: Ratio, fraction: boolean): string {
  return fraction ? fixed(multiply(value, ratio(100)), 3) : fixed(value, 0);
}

/** Something that a statement without a figure can mean, and whether it is so. */
export interface Check {
  readonly holds: boolean;
  readonly subject: string;
  /** What the record has in its place. */
  readonly computed: string;
  /** What is so, in a sentence. */
  readonly truth: string;
  readonly cites: readonly Cite[];
}

export interface Statement {
  readonly part: number;
  readonly kind: ClaimKind;
  readonly checks: readonly Check[];
  readonly sure: boolean;
  readonly without?: string;
}

/** Holds a statement against what it can mean: one that is so bears it out, the first contradicts it where the text is clear. */
export function weigh({ part, kind, checks, sure, without }: Statement): Draft {
  const base = { part, kind };
  const so = checks.find(({ holds }) => holds);
  const shown = so ?? checks[0];
  if (!shown) return { ...base, subject: '', verdict: 'cannot check', reason: without ?? SAYS.notHeld, cites: [] };
  const { subject, computed, truth, cites } = shown;
  if (so) return { ...base, subject, computed, verdict: 'supported', reason: truth, cites };
  if (sure) return { ...base, subject, computed, verdict: 'contradicted', reason: truth, cites };
  return { ...base, subject, computed, verdict: 'cannot check', reason: `${SAYS.unclear} ${truth}`, cites };
}
