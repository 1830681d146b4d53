import type { FilterOption } from '#lib/view/seats.ts';
import type { FiltersView, ListFilter } from '#lib/view/list-page.ts';
import { words } from '#lib/words/en.ts';

/** A filter as it is asked for: the word of the address, its label, and each value with its text. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** Without a choice of all: the first stands where none is made. */
  readonly required?: true;
}

/** The filter form of a list, its state read from the address. */
export function filtersView(
  path: string,
  query: URLSearchParams,
  asked: readonly Asked[],
  counts: { readonly shown: number; readonly all: number },
): FiltersView {
  const names = new Set(asked.map(({ name }) => name));
  const kept = [...query].filter(([name, value]) => !names.has(name) && name !== 'gains' && value !== '');
  const on = asked.some(({ name, required }) => !required && query.get(name));
  return {
    action: path,
    keep: kept.map(([name, value]) => ({ name, value })),
    filters: asked.map((each) => filter(each, query.get(each.name) ?? '')),
    shown: on ? words.lists.shown(counts.shown, counts.all) : undefined,
    reset: on ? `${path}${queryOf(kept)}` : undefined,
  };
}

function filter({ name, label, choices, required }: Asked, chosen: string): ListFilter {
  const options: FilterOption[] = [...new Map(choices)].map(([value, text]) => ({
    value,
    text,
    selected: value === chosen,
  }));
  return {
    name,
    label,
    options: required ? options : [{ value: '', text: words.lists.all, selected: chosen === '' }, ...options],
  };
}

/** `?a=1&b=2`, or nothing. */
export function queryOf(pairs: Iterable<readonly [string, string]>): string {
  const query = new URLSearchParams([...pairs].map(([name, value]) => [name, value]));
  return query.size > 0 ? `?${query}` : '';
}

/** The address with some words of its query set, or taken away where the value is empty. */
export function withQuery(path: string, query: URLSearchParams, set: Readonly<Record<string, string>>): string {
  const pairs = new Map(query);
  for (const [name, value] of Object.entries(set)) pairs.set(name, value);
  return `${path}${queryOf([...pairs].filter(([, value]) => value !== ''))}`;
}
