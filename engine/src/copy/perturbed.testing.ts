import { ordinal } from './en/words.ts';
import { spelt } from './index.ts';

/** Figures as stories print them, made wrong by one unit of their last digit. */

const SPELT = Array.from({ length: 10 }, (_, count) => spelt(count));

/**
 * One unit of the last digit more or less: `1,192` → `1,193`, `45.7 per cent` → `45.6 per cent`, `nine` → `10`; nothing for other words,
 * nor for what would be none.
 */
export function perturbed(figure: string, by: 1 | -1): string | undefined {
  const word = SPELT.indexOf(figure);
  if (word !== -1) return word + by < 1 ? undefined : (SPELT[word + by] ?? '10');
  const [number] = /^[\d,]+(?:\.\d+)?/.exec(figure) ?? [];
  if (number === undefined) return undefined;
  if (/^\d+(?:st|nd|rd|th)$/.test(figure)) return Number(number) + by < 1 ? undefined : ordinal(Number(number) + by);
  const places = number.split('.')[1]?.length ?? 0;
  const units = BigInt(number.replaceAll(/[,.]/g, '')) + BigInt(by);
  if (units < 1n) return undefined;
  const digits = units.toString().padStart(places + 1, '0');
  const whole = (places === 0 ? digits : digits.slice(0, -places)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return (places === 0 ? whole : `${whole}.${digits.slice(-places)}`) + figure.slice(number.length);
}
