import { isDate } from './dates.ts';
import { onceForEach } from './memo.ts';
import { nearest, slugOf } from './names.ts';
import type { ElectoralRecord } from './record.ts';
import type { Area, Election, IsoDate, Party, Region } from './types.ts';

/** A name or date that the record does not know; the sentence gives the nearest it does. */
export class NotFound extends Error {
  readonly what: 'region' | 'seat' | 'council' | 'ward' | 'party' | 'election' | 'date';
  readonly suggestions: readonly string[];

  constructor(what: NotFound['what'], typed: string, suggestions: readonly string[], hint: string) {
    const near = suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}?` : hint;
    super(`No ${what} is called '${typed}'; ${near}`);
    this.name = 'NotFound';
    this.what = what;
    this.suggestions = suggestions;
  }
}

/** Finds a party by id, short name, code, registered name or import alias. */
export function findParty(record: ElectoralRecord, typed: string): Party {
  const wanted = slugOf(typed);
  const exact = record.parties().get(typed.toLowerCase());
  if (exact) return exact;
  for (const party of record.parties().values()) {
    if ([party.short, party.code, party.name, ...party.aliases].some((name) => slugOf(name) === wanted)) return party;
  }
  const names = [...record.parties().values()].flatMap((party) => [party.id, party.name]);
  throw new NotFound('party', typed, nearest(typed, names), 'give a party id such as con, lab or ld.');
}

export function findRegion(record: ElectoralRecord, typed: string): Region {
  const region = record.regions().get(slugOf(typed));
  if (region) return region;
  throw new NotFound(
    'region',
    typed,
    nearest(typed, [...record.regions().keys()]),
    'try anglia, east-of-england or norfolk.',
  );
}

/** Finds an election by id or short id (`ge2017`, `2017`, `by-peterborough-2019-06-06`). */
export function findElection(record: ElectoralRecord, typed: string): Election {
  const wanted = typed.toLowerCase();
  for (const election of record.elections().values()) {
    if (election.id === wanted || election.aliases.includes(wanted) || election.aliases.includes(`ge${wanted}`))
      return election;
  }
  const ids = [...record.elections().values()].flatMap((election) => [election.id, ...election.aliases]);
  throw new NotFound('election', typed, nearest(typed, ids), 'try ge2024 or parl.2024-07-04.');
}

/**
 * Finds a constituency of a boundary set by slug, name, GSS code (old codes too) or another spelling; compass words may be short
 * or moved ("NW Norfolk", "Cambridgeshire North West").
 */
export function findSeat(record: ElectoralRecord, typed: string, boundarySet: string): Area {
  const { inSet, byName } = seatsOfSet(record, boundarySet);
  const wanted = slugOf(typed);
  const direct = byName.get(wanted);
  if (direct) return direct;
  const alias = record.pack
    .areaAliases()
    .find((each) => slugOf(each.alias) === wanted && each.key.startsWith(`${boundarySet}/`));
  if (alias) return record.areas().get(alias.key)!;
  const words = compassKey(wanted);
  const moved = inSet.filter((area) => compassKey(area.slug) === words);
  if (moved.length === 1) return moved[0]!;
  throw new NotFound(
    'seat',
    typed,
    nearest(
      typed,
      inSet.map((area) => area.name),
    ),
    'give a constituency such as Peterborough.',
  );
}

/** The seats of a boundary set, and each by its slug and its code in small letters. */
const seatsOfSet = onceForEach((record: ElectoralRecord, boundarySet: string) => {
  const inSet = [...record.areas().values()].filter((area) => area.boundarySet === boundarySet);
  const named = inSet.flatMap((area) => [[area.slug, area] as const, [area.gss.toLowerCase(), area] as const]);
  return { inSet, byName: new Map(named) };
});

const COMPASS: Readonly<Record<string, readonly string[]>> = {
  n: ['north'],
  s: ['south'],
  e: ['east'],
  w: ['west'],
  ne: ['north', 'east'],
  nw: ['north', 'west'],
  se: ['south', 'east'],
  sw: ['south', 'west'],
  mid: ['mid'],
};

/** The words of a slug with compass points spelt out, in one order wherever they stand. */
function compassKey(slug: string): string {
  return slug
    .split('-')
    .flatMap((word) => COMPASS[word] ?? [word])
    .sort()
    .join(' ');
}

/** Reads a day given by a user; anything but `YYYY-MM-DD` is refused with a sentence. */
export function readDate(typed: string): IsoDate {
  if (isDate(typed)) return typed;
  throw new NotFound('date', typed, [], 'give a day of the calendar as YYYY-MM-DD, such as 2019-11-01.');
}
