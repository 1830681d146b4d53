import type { StvRule } from '../systems/stv/types.ts';
import { ONE_VOTE, type Fine, type Printed, type SheetRow, type SheetStage } from './sheet.ts';

/** Reads a figure of votes: digits, at most five decimals, a sign. */
export function readPrinted(text: string): Printed {
  const found = /^([-+−]?)(\d+)(?:\.(\d{1,5}))?$/.exec(text.trim());
  if (!found) return { text, votes: undefined, decimals: 0 };
  const [, sign, whole, decimals = ''] = found;
  const votes = Number(whole) * ONE_VOTE + Number(decimals.padEnd(5, '0'));
  // More than a double holds exactly were cast nowhere.
  if (!Number.isSafeInteger(votes)) return { text, votes: undefined, decimals: 0 };
  return { text, votes: sign === '-' || sign === '−' ? -votes : votes, decimals: decimals.length };
}

/** Votes to read, with two decimals, or with all that matter: `1,184.77224`, `7,595.30`, `462`. */
export function votesText(votes: Fine): string {
  const [whole, decimals] = [Math.trunc(Math.abs(votes) / ONE_VOTE), Math.abs(votes) % ONE_VOTE];
  const digits = String(decimals).padStart(5, '0');
  const shown = decimals === 0 ? '' : `.${digits.endsWith('000') ? digits.slice(0, 2) : digits}`;
  return `${votes < 0 ? '−' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}${shown}`;
}

/**
 * How far a printed total may be from the true one. Exports of Scottish sheets that have nothing but totals print some with two decimals
 * instead of five; all other figures are exact.
 */
export function slack({ total, transfer }: SheetRow, rule: StvRule): Fine {
  return rule === 'scottish' && transfer === undefined && total.decimals === 2 ? ONE_VOTE / 200 : 0;
}

/** The votes of all candidates at a stage. */
export function sumOf({ rows }: SheetStage): Fine {
  let sum = 0;
  for (const { total } of rows.values()) sum += total.votes ?? 0;
  return sum;
}
