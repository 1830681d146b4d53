import { words } from '#lib/words/en.ts';
import type { FilterOption, SeatFilter, SeatList, SortLink } from '#lib/view/seats.ts';
import type { SortableRow } from './region-seats.ts';

const COLUMNS = [
  { key: 'seat', text: 'Seat' },
  { key: 'held', text: 'Held by' },
  { key: 'member', text: 'MP' },
  { key: 'majority', text: 'Majority', numeric: true },
  { key: 'share', text: '%', numeric: true },
  { key: 'second', text: '2nd' },
  { key: 'turnout', text: 'Turnout', numeric: true },
] as const;

type Key = (typeof COLUMNS)[number]['key'];
const FILTERS = ['held', 'county', 'second'] as const;

/** Sorts and filters the seat list by what the address says; an unknown word in the address is passed over. */
export function seatList(
  rows: readonly SortableRow[],
  path: string,
  query: URLSearchParams,
  caption: string,
): SeatList {
  const [key, descending] = sorting(query.get('sort') ?? 'seat');
  const chosen = (name: (typeof FILTERS)[number]) => query.get(name) ?? '';
  const shown = rows
    .filter((row) => !chosen('held') || row.holder.key === chosen('held'))
    .filter((row) => !chosen('county') || row.county === chosen('county'))
    .filter((row) => !chosen('second') || row.second?.key === chosen('second'))
    .toSorted((a, b) => (descending ? -1 : 1) * order(a.sort[key], b.sort[key]) || order(a.sort.seat, b.sort.seat));
  const filtered = FILTERS.some((name) => chosen(name) !== '');
  const kept = new URLSearchParams([...query].filter(([name]) => name === 'on' || name === 'as-known-at'));
  return {
    caption,
    action: `${path}#seats`,
    keep: [...query].flatMap(([name, value]) => (name === 'on' || name === 'sort' ? [{ name, value }] : [])),
    columns: COLUMNS.map((column): SortLink => {
      const current = column.key === key;
      const next = new URLSearchParams(query);
      next.set('sort', current && !descending ? `-${column.key}` : column.key);
      const sorted = current ? (descending ? 'descending' : 'ascending') : undefined;
      return { ...column, href: `${path}?${next}#seats`, sorted };
    }),
    filters: [
      filter(
        'held',
        'Held by',
        rows.map((row) => [row.holder.key, row.holder.name]),
        chosen('held'),
      ),
      filter(
        'county',
        'County',
        rows.map((row) => [row.county, row.county]),
        chosen('county'),
      ),
      filter(
        'second',
        'Second',
        rows.flatMap((row) => (row.second ? [[row.second.key, row.second.name] as const] : [])),
        chosen('second'),
      ),
    ],
    csv: `${path}.csv${kept.size > 0 ? `?${kept}` : ''}`,
    rows: shown.map(({ sort: _, ...row }) => row),
    shown: filtered ? `${shown.length} of ${rows.length} seats shown` : undefined,
    reset: filtered ? `${path}${kept.size > 0 ? `?${kept}` : ''}#seats` : undefined,
  };
}

function sorting(text: string): [Key, boolean] {
  const key = text.replace(/^-/, '');
  const known = COLUMNS.find((column) => column.key === key);
  return [known?.key ?? 'seat', known !== undefined && text.startsWith('-')];
}

/** A collator made once: `localeCompare` looks its own up at every comparison. */
const { compare: byName } = new Intl.Collator('en-GB');

function order(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byName(String(a), String(b));
}

function filter(
  name: SeatFilter['name'],
  label: string,
  pairs: readonly (readonly [string, string])[],
  chosen: string,
): SeatFilter {
  const options: FilterOption[] = [...new Map(pairs)]
    .toSorted(([, a], [, b]) => byName(a, b))
    .map(([value, text]) => ({ value, text, selected: value === chosen }));
  return { name, label, options: [{ value: '', text: words.seats.all, selected: chosen === '' }, ...options] };
}
