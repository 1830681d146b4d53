import { findElection, findParty, findSeat, lastGeneral, readDate, slugOf } from '../../record/index.ts';
import {
  areaKey,
  type Area,
  type CandidacyGiven,
  type ElectoralRecord,
  type FactBody,
  type IsoDate,
} from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { readCandidacies } from './candidates.ts';
import type { HomeOptions } from './keep.ts';

/** What `fact add` was given. */
export interface FactOptions extends HomeOptions {
  readonly on?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly office?: string;
  readonly until?: string;
  readonly note?: string;
  readonly file?: string;
  readonly election?: string;
  readonly electorate?: string;
  readonly rejected?: string;
  readonly lot?: string;
  readonly label?: string;
  readonly form?: string;
  readonly source?: string;
}

interface Typed {
  readonly record: ElectoralRecord;
  readonly area: Area;
  readonly seat: string;
  readonly date: IsoDate;
  readonly options: FactOptions;
  readonly candidates: readonly string[];
}

const MAKERS: Readonly<Record<string, (typed: Typed) => FactBody>> = {
  'changed-party': ({ record, seat, date, options }) => {
    const to = findParty(record, needed(options.to, '--to PARTY', 'changed-party')).id;
    return { kind: 'changed-party', seat, date, to, note: plain(options.note ?? '') };
  },
  vacancy: ({ seat, date, options }) => {
    return { kind: 'vacancy', seat, date, reason: needed(options.reason, '--reason resigned', 'vacancy') };
  },
  'by-election-called': ({ seat, date }) => ({ kind: 'by-election-called', seat, date }),
  declaration,
  'standing-down': ({ seat, date, options }) => ({
    kind: 'standing-down',
    seat,
    date,
    note: plain(options.note ?? ''),
  }),
  office: ({ seat, date, options }) => {
    const until = options.until === undefined ? undefined : readDate(options.until);
    return { kind: 'office', seat, date, office: needed(options.office, '--office NAME', 'office'), until };
  },
};

export const SEAT_KINDS = Object.keys(MAKERS);

/** Puts a fact together from what was typed. The seat is looked up among the seats of its day. */
export function readFact(
  record: ElectoralRecord,
  kind: string,
  seat: string,
  candidates: readonly string[],
  options: FactOptions & { readonly on: string },
): { readonly body: FactBody; readonly area: Area; readonly date: IsoDate } {
  const make = MAKERS[kind];
  if (!make) throw new Stop(EXIT.usage, `No kind of fact is called '${kind}'.`);
  if (candidates.length > 0 && kind !== 'declaration') {
    throw new Stop(
      EXIT.usage,
      `'${candidates[0]}' was not expected: a seat of several words is put in quotes, and only a declaration has candidates.`,
    );
  }
  const date = readDate(options.on);
  const area = findSeat(record, seat, lastGeneral(record, date).boundarySet);
  return { body: make({ record, area, seat: areaKey(area), date, options, candidates }), area, date };
}

function declaration({ record, area, seat, date, options, candidates }: Typed): FactBody {
  const election = options.election ? findElection(record, options.election).id : `parl.${area.slug}.by.${date}`;
  const nominated = record.elections().has(election) ? (record.contests(election).get(seat)?.candidacies ?? []) : [];
  const candidacies = readCandidacies(record, candidates, options.file).map((given) => asNominated(given, nominated));
  return {
    kind: 'declaration',
    election,
    seat,
    polledOn: date,
    electorate: whole(options.electorate, '--electorate'),
    rejected: whole(options.rejected, '--rejected'),
    validVotes: candidacies.reduce((total, { votes }) => total + votes!, 0),
    candidacies,
    lot: options.lot,
  };
}

/** The nominated candidate that is meant, where nominations are in the record: names may be typed without accents or capitals. */
function asNominated(given: CandidacyGiven, nominated: readonly CandidacyGiven[]): CandidacyGiven {
  const known = nominated.find(
    (each) => each.party === given.party && slugOf(each.candidate) === slugOf(given.candidate),
  );
  if (!known) return given;
  const { candidate, familyName, partyName, description } = known;
  return { ...given, candidate, familyName, partyName, description };
}

export function needed(value: string | undefined, option: string, kind: string): string {
  if (value !== undefined && plain(value) !== '') return plain(value);
  throw new Stop(EXIT.usage, `A ${kind} fact needs ${option}.`);
}

/** Typed text without control characters: it is printed on terminals and pages. */
export function plain(typed: string): string {
  return typed.replaceAll(/\p{Cc}+/gu, ' ').trim();
}

export function whole(typed: string | undefined, option: string): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,12}$/.test(typed)) return Number(typed);
  throw new Stop(EXIT.usage, `${option} is '${typed}', where a whole number was expected; give digits only.`);
}
