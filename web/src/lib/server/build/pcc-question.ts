import { error } from '@sveltejs/kit';
import {
  commissionerElections,
  nearest,
  slugOf,
  type CommissionerElection,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import { words } from '#lib/words/en.ts';

const w = words.systems.pcc;

export function pccPath(force: string, day: IsoDate): string {
  return `/pcc/${force}/${day}`;
}

/** The elections of a police area, oldest first; the nearest names where the address knows none. */
export function electionsOfForce(record: ElectoralRecord, typed: string): readonly CommissionerElection[] {
  const all = commissionerElections(record);
  const found = all.filter(({ force, gss }) => force === slugOf(typed) || gss.toLowerCase() === typed.toLowerCase());
  if (found.length > 0) return found;
  const forces = new Map(all.map(({ force, name }) => [force, name]));
  const near = nearest(typed, [...forces.keys()]).map((force) => ({
    text: forces.get(force)!,
    href: pccPath(force, newestOf(all, force)),
  }));
  error(404, { message: w.errors.force(typed), near: [...near, { text: w.index, href: '/pcc' }] });
}

function newestOf(all: readonly CommissionerElection[], force: string): IsoDate {
  return all.findLast((each) => each.force === force)!.date;
}

/** The election an address names. */
export function commissionerOf(record: ElectoralRecord, force: string, day: string): CommissionerElection {
  const elections = electionsOfForce(record, force);
  const found = elections.find(({ date }) => date === day);
  if (found) return found;
  const near = elections.map(({ date }) => ({ text: date, href: pccPath(elections[0]!.force, date) }));
  error(404, { message: w.errors.day(elections[0]!.name, day), near });
}
