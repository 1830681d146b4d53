import { curated } from './curated.ts';
import { slug } from './names.ts';
import type { RawFolder } from './raw.ts';

type Sitting = Readonly<Record<'mp' | 'mnis_id' | 'constituency', string>>;

/**
 * The id of the member in a row: Parliament's number where it is known, otherwise the name, with the seat where two members
 * without a number share one name.
 */
export function personIds(raw: RawFolder, rows: readonly Sitting[]): (row: Sitting) => string {
  const number = numbersOf2005(raw);
  const seats = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.mnis_id === '') seats.set(slug(row.mp), (seats.get(slug(row.mp)) ?? new Set()).add(row.constituency));
  }
  return (row) => {
    const known = row.mnis_id || number(row.mp, row.constituency);
    if (known) return `mnis:${known}`;
    const alone = seats.get(slug(row.mp))!.size === 1;
    return `name:${slug(row.mp)}${alone ? '' : `-${slug(row.constituency)}`}`;
  };
}

/**
 * Finds Parliament's number for the members of 2005–10, whose source has none. A number is taken only where it is certain:
 * the same name in the same seat in the parliament of 2010, or a candidate of 2010 marked as a sitting member who has the same
 * name (no other sitting member shares it) or the same seat and family name, or one of the four who came back to another seat.
 */
function numbersOf2005(raw: RawFolder): (member: string, seat: string) => string | undefined {
  const bySeatAndName = new Map<string, string>(
    curated('returned-members.csv', ['member', 'seat', 'mnis']).map((row) => [
      `${slug(row.seat)} ${slug(row.member)}`,
      row.mnis,
    ]),
  );
  for (const row of raw.read('holders/commons-tenures.csv', ['parliament', 'constituency', 'mp', 'mnis_id'])) {
    if (row.parliament === '55') bySeatAndName.set(`${slug(row.constituency)} ${slug(row.mp)}`, row.mnis_id);
  }
  const seatNames = new Map(
    raw
      .read('westminster/seats.csv', ['boundary_set', 'gss', 'name'])
      .filter((row) => row.boundary_set === 'wmc2010')
      .map((row) => [row.gss, row.name]),
  );
  const byName = new Map<string, Set<string>>();
  const bySeatAndFamily = new Map<string, string>();
  for (const row of raw.read('westminster/results.csv', [
    'election',
    'gss',
    'candidate',
    'family_name',
    'sitting_mp',
    'mnis_id',
  ])) {
    if (row.election !== 'ge2010' || row.sitting_mp !== '1' || row.mnis_id === '') continue;
    byName.set(slug(row.candidate), (byName.get(slug(row.candidate)) ?? new Set()).add(row.mnis_id));
    bySeatAndFamily.set(`${slug(seatNames.get(row.gss) ?? row.gss)} ${slug(row.family_name)}`, row.mnis_id);
  }
  return (member, seat) => {
    const sameName = byName.get(slug(member));
    return (
      bySeatAndName.get(`${slug(seat)} ${slug(member)}`) ??
      (sameName?.size === 1 ? [...sameName][0] : undefined) ??
      bySeatAndFamily.get(`${slug(seat)} ${slug(familyName(member))}`)
    );
  };
}

function familyName(member: string): string {
  return member.split(' ').at(-1)!;
}
