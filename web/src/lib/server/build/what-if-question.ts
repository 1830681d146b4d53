import { tenthsShown } from 'countroom/copy';
import { sharesInTenths, takeOff, WIDEST, type Asked, type Base } from 'countroom/forecast';
import type { PartyId } from 'countroom/record';
import { words } from '#lib/words/en.ts';

const w = words.whatIf.notices;

/** What the address of a what-if asks, and what of it could not be used. */
export interface WhatIfQuestion {
  readonly asked: Asked;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly tenths: number;
  readonly of: 'country' | 'region';
  readonly locked: ReadonlySet<PartyId>;
  readonly notices: readonly string[];
}

export interface Defaults {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly tenths: number;
}

/**
 * Reads a what-if from an address. What cannot be read is left at its default and said: shares when any is given, else a swing; a swing
 * below 0 goes the other way, one beyond 60 is drawn as 60.
 */
export function readWhatIf(
  query: URLSearchParams,
  base: Base,
  region: ReadonlySet<number>,
  defaults: Defaults,
  nameOf: (party: PartyId) => string,
): WhatIfQuestion {
  const notices: string[] = [];
  const swing = readSwing(query, base, defaults, nameOf, notices);
  const of = readOf(query, notices);
  const shares = readShares(query, base, nameOf, notices);
  const locked = new Set(query.getAll('lock').filter((party) => base.movers.includes(party)));
  const asked: Asked =
    shares.size === 0
      ? { kind: 'swing', ...swing }
      : { kind: 'shares', of, tenths: query.has('take') ? taken(base, region, of, shares, locked) : shares };
  return { asked, ...swing, of, locked, notices };
}

function readSwing(
  query: URLSearchParams,
  base: Base,
  defaults: Defaults,
  nameOf: (party: PartyId) => string,
  notices: string[],
): Defaults {
  const party = (key: 'from' | 'to') => {
    const typed = query.get(key)?.trim().toLowerCase();
    if (!typed || base.movers.includes(typed)) return typed || defaults[key];
    notices.push(w.party(query.get(key)!, nameOf(defaults[key])));
    return defaults[key];
  };
  let [from, to] = [party('from'), party('to')];
  if (from === to) {
    if (query.get('from') === query.get('to'))
      notices.push(w.same(`${nameOf(defaults.from)} – ${nameOf(defaults.to)}`));
    [from, to] = [defaults.from, defaults.to];
  }
  const tenths = readTenths(query.get('swing'), defaults.tenths, notices);
  return tenths < 0 ? { from: to, to: from, tenths: -tenths } : { from, to, tenths };
}

function readTenths(typed: string | null, otherwise: number, notices: string[]): number {
  if (typed === null || typed.trim() === '') return otherwise;
  const points = decimal(typed);
  if (points === undefined) {
    notices.push(w.number(typed, tenthsShown(otherwise)));
    return otherwise;
  }
  const tenths = Math.round(points * 10);
  if (Math.abs(tenths) <= WIDEST) return tenths;
  notices.push(w.wide(tenthsShown(WIDEST)));
  return Math.sign(tenths) * WIDEST;
}

/** A plain decimal number, with a hyphen or a true minus; nothing else. */
function decimal(typed: string): number | undefined {
  const plain = typed.trim().replace('−', '-');
  return /^[-+]?\d{1,6}(\.\d{0,6})?$/.test(plain) ? Number(plain) : undefined;
}

function readOf(query: URLSearchParams, notices: string[]): 'country' | 'region' {
  const of = query.get('of');
  if (of === 'region' || of === 'country' || of === null) return of ?? 'country';
  notices.push(w.of(of));
  return 'country';
}

function readShares(
  query: URLSearchParams,
  base: Base,
  nameOf: (party: PartyId) => string,
  notices: string[],
): ReadonlyMap<PartyId, number> {
  const shares = new Map<PartyId, number>();
  for (const party of base.movers) {
    const typed = query.get(party);
    if (typed === null || typed.trim() === '') continue;
    const points = decimal(typed);
    if (points !== undefined && points >= 0 && points <= 100) shares.set(party, Math.round(points * 10));
    else notices.push(w.share(typed, nameOf(party)));
  }
  return shares;
}

/** The shares with what was over 100 taken off the rows that are not locked: because it was asked for. */
function taken(
  base: Base,
  region: ReadonlySet<number>,
  of: 'country' | 'region',
  shares: ReadonlyMap<PartyId, number>,
  locked: ReadonlySet<PartyId>,
): ReadonlyMap<PartyId, number> {
  const was = sharesInTenths(base, of === 'region' ? region : undefined);
  const all = base.movers.map((party, mover) => shares.get(party) ?? was[mover]!);
  const after = takeOff(
    all,
    base.movers.map((party) => locked.has(party)),
  );
  return new Map(base.movers.map((party, mover) => [party, after[mover]!]));
}
