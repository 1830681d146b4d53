import { found, oneOf, yesNo } from './cells.ts';
import { byKeys } from './names.ts';
import { tidy } from './tenures.ts';
import { table, type Table } from './table.ts';
import type { Areas } from './areas.ts';
import type { Elections } from './elections.ts';
import type { Parties } from './parties.ts';
import type { RawFolder, RawRow } from './raw.ts';

const PATH = 'candidates/incumbents-at-dissolution.csv';
const RAW = [
  'election',
  'ons_code',
  'incumbent',
  'mnis_id',
  'party_at_dissolution',
  'party_elected_as',
  'restanding',
  'restanding_ons_code',
  'restanding_party',
  're_elected',
] as const;
const COLUMNS = [
  'election',
  'boundary_set',
  'gss',
  'member',
  'person',
  'party',
  'elected_as',
  'standing',
  'standing_gss',
  'standing_seat',
  'standing_party',
  're_elected',
] as const;

/** The member of every seat when Parliament was dissolved before 2015, 2017, 2019 and 2024, and where they stood next. */
export function importAtDissolution(raw: RawFolder, parties: Parties, areas: Areas, elections: Elections): Table[] {
  const successors = successorsOf(raw);
  const rows = raw.read(PATH, RAW).map((row) => {
    const where = `${PATH}:${row.line}`;
    const election = elections.general(row.election, where);
    const before = found(
      elections.all.find((each) => each.election === election.after),
      'the parliament before',
      where,
    );
    const area = areas.area(before.boundary_set, row.ons_code, where);
    const seat =
      row.restanding_ons_code === '' ? undefined : areas.area(election.boundary_set, row.restanding_ons_code, where);
    const party = (code: string): string => (code === '' || code === 'vacant' ? '' : parties.id(code, where));
    return {
      election: election.election,
      boundary_set: area.boundary_set,
      gss: area.gss,
      member: tidy(row.incumbent),
      person: row.mnis_id === '' ? '' : `mnis:${row.mnis_id}`,
      party: party(row.party_at_dissolution),
      elected_as: party(row.party_elected_as),
      standing: standing(row, successors, where),
      standing_gss: row.restanding_ons_code,
      standing_seat: seat?.name ?? '',
      standing_party: party(row.restanding_party),
      re_elected: yesNo(row.re_elected, where),
    };
  });
  rows.sort(
    byKeys(
      (row) => row.election,
      (row) => row.gss,
    ),
  );
  return [table('members/at-dissolution.csv', COLUMNS, rows)];
}

/** `elsewhere` is a seat that shares no ground with the member's own; after a redrawing the successors count as their own. */
function standing(row: RawRow<(typeof RAW)[number]>, successors: ReadonlySet<string>, where: string): string {
  const word = oneOf(row.restanding, ['yes', 'no', 'vacant'], where);
  if (word !== 'yes' || row.restanding_ons_code === row.ons_code) return word;
  return successors.has(`${row.ons_code} ${row.restanding_ons_code}`) ? 'yes' : 'elsewhere';
}

function successorsOf(raw: RawFolder): Set<string> {
  const pairs = raw.read('geo/lookups/wmc2010-wmc2024-overlap.csv', ['from_gss', 'to_gss']);
  return new Set(pairs.map((pair) => `${pair.from_gss} ${pair.to_gss}`));
}
