import { date, dateOrEmpty, found, oneOf } from './cells.ts';
import { dayBefore } from './dates.ts';
import { byKeys } from './names.ts';
import { personIds } from './people.ts';
import { linkedSlug } from './seat-links.ts';
import type { Areas } from './areas.ts';
import type { Parties } from './parties.ts';
import type { RawFolder, RawRow } from './raw.ts';

export const TENURE = [
  'parliament',
  'boundary_set',
  'gss',
  'slug',
  'seat',
  'person',
  'member',
  'party',
  'coop',
  'from',
  'to',
  'began',
  'ended',
  'from_certainty',
  'to_certainty',
  'source',
] as const;
export type Tenure = Record<(typeof TENURE)[number], string>;

const PATH = 'holders/commons-tenures.csv';
const RAW = [
  'parliament',
  'boundary_set',
  'ons_code',
  'constituency',
  'mp',
  'mnis_id',
  'party',
  'labour_coop',
  'start_date',
  'end_date',
  'start_reason',
  'end_reason',
  'start_certainty',
  'end_certainty',
  'source',
] as const;
type RawTenure = RawRow<(typeof RAW)[number]>;

const SET_NAMES: Record<string, string> = { '2005': '2005', '2010': 'wmc2010', '2024': 'wmc2024' };
const BEGAN: Record<string, string> = {
  general_election: 'general-election',
  by_election: 'by-election',
  changed_party: 'changed-party',
};
const ENDED = ['', 'dissolution', 'changed-party', 'resigned', 'died', 'recalled', 'disqualified'] as const;
const CERTAINTIES = ['', 'exact', 'approximate'] as const;

/** Who sat for which seat under which party, since 2005: one row for every span. */
export function readTenures(raw: RawFolder, parties: Parties, areas: Areas): Tenure[] {
  const rows = foldDeputySpeakers(raw.read(PATH, RAW));
  const person = personIds(raw, rows);
  const known = new Set(areas.all.map((area) => area.slug));
  const tenures = rows.map((row): Tenure => {
    const where = `${PATH}:${row.line}`;
    const set = found(SET_NAMES[row.boundary_set], `the boundary set ${row.boundary_set}`, where);
    const area = set === '2005' ? undefined : areas.area(set, row.ons_code, where);
    return {
      parliament: row.parliament,
      boundary_set: set,
      gss: row.ons_code,
      slug: area?.slug ?? linkedSlug(row.constituency, '', known),
      seat: area?.name ?? row.constituency.replaceAll('&', 'and'),
      person: person(row),
      member: tidy(row.mp),
      party: parties.id(row.party, where),
      coop: set === '2005' ? '' : row.labour_coop === '1' ? 'yes' : 'no',
      from: date(startOf(row), where),
      to: dateOrEmpty(row.end_date, where),
      began: found(BEGAN[row.start_reason], `the reason "${row.start_reason}"`, where),
      ended: oneOf(row.end_reason.replace(/ \(.*/, '').replace('_', '-'), ENDED, where),
      from_certainty: oneOf(row.start_certainty, CERTAINTIES, where),
      to_certainty: oneOf(row.end_certainty, CERTAINTIES, where),
      source: sourceWord(row.source, where),
    };
  });
  tenures.sort(
    byKeys(
      (row) => row.boundary_set,
      (row) => row.slug,
      (row) => row.from,
    ),
  );
  checkSpans(tenures);
  return tenures;
}

/** The list of 2005–10 lets the winner of a by-election begin on the day after the poll; every later row begins on the day. */
function startOf(row: RawTenure): string {
  const dayAfter = row.start_reason === 'by_election' && row.source.startsWith('parlparse ');
  return dayAfter ? dayBefore(row.start_date) : row.start_date;
}

export function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The source ends a Deputy Speaker's party in 2005 and starts another; a Deputy Speaker keeps the party, so the spans are one. */
function foldDeputySpeakers(rows: readonly RawTenure[]): RawTenure[] {
  const deputies = rows.filter((row) => row.party === 'DepSpk');
  return rows
    .filter((row) => row.party !== 'DepSpk')
    .map((row) => {
      const next = deputies.find((deputy) => deputy.mp === row.mp && row.end_date === dayBefore(deputy.start_date));
      return next
        ? { ...row, end_date: next.end_date, end_reason: next.end_reason, end_certainty: next.end_certainty }
        : row;
    });
}

function sourceWord(source: string, where: string): string {
  const word = source.startsWith('psephology@')
    ? 'psephology'
    : source.startsWith('parlparse ')
      ? 'parlparse'
      : source.startsWith('compiled')
        ? 'compiled'
        : undefined;
  return found(word, `the source "${source}"`, where);
}

function checkSpans(tenures: readonly Tenure[]): void {
  for (const [i, tenure] of tenures.entries()) {
    const next = tenures[i + 1];
    const backwards = tenure.to !== '' && tenure.to < tenure.from;
    const overlaps =
      next?.boundary_set === tenure.boundary_set &&
      next.slug === tenure.slug &&
      (tenure.to === '' || next.from <= tenure.to);
    if (backwards || overlaps) {
      throw new Error(
        `${PATH}: ${tenure.member} (${tenure.seat}, ${tenure.from} to ${tenure.to}) ${backwards ? 'ends before it begins' : `overlaps ${next!.member} from ${next!.from}`}.`,
      );
    }
  }
}
