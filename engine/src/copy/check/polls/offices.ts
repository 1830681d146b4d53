import {
  addDays,
  commissionerElections,
  mayoralElections,
  type Cite,
  type IsoDate,
  type OfficeCandidacy,
} from '../../../record/index.ts';
import { isOfAnotherYear, momentsNear } from '../bind/moments.ts';
import { placesFor } from '../bind/where.ts';
import { agrees } from '../figures/moment.ts';
import type { ForceName, Where } from '../names/entity.ts';
import { peopleIn, personAt, placesIn, whereAt, type View } from '../view.ts';

/** One election of a commissioner or mayor. */
export interface Office {
  readonly subject: string;
  readonly date: IsoDate;
  /** `first-past-the-post` or `supplementary-vote`. */
  readonly rule: string;
  readonly candidacies: readonly OfficeCandidacy[];
  readonly validVotes: number | undefined;
  readonly electorate?: number | undefined;
  readonly cite: Cite;
}

/** The elections of an office that a part of a sentence may speak of, and every one of it by the day of the text, newest first. */
export interface OfficesMeant {
  readonly likely: readonly Office[];
  readonly all: readonly Office[];
  readonly sure: boolean;
}

export function officesMeant(view: View, index: number): OfficesMeant {
  return meantOf(view, index, view.topic === 'mayor' ? mayors(view) : commissioners(view, index));
}

/** The elections of the commissioner of a place that is named. */
export function officesOfPlace(view: View, names: readonly Where[], index: number): OfficesMeant {
  const forces = names.filter((name): name is ForceName => name.type === 'force');
  return meantOf(
    view,
    index,
    commissionersOf(commissionerElections(view.record).filter(({ force }) => force === forces[0]?.force)),
  );
}

function meantOf(view: View, index: number, offices: readonly Office[]): OfficesMeant {
  const all = offices
    .filter(({ date }) => view.date === undefined || date <= view.date)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const moments = momentsNear(view.frame, index);
  if (isOfAnotherYear(view.frame, index, (moment) => offices.some(({ date }) => agrees(moment, date)), undefined))
    return { likely: [], all, sure: false };
  const named = all.filter(({ date }) => moments.some((moment) => agrees(moment, date)));
  const usual = view.date === undefined ? all : all.slice(0, 1);
  return { likely: named.length > 0 ? named : usual, all, sure: isNamed(view) && !isAnothers(view, offices) };
}

/** For how long the last election that is held is surely the last there was. */
const TERM = 1060;

/** Copy of a later day may be of an election that is not held. */
function isAnothers({ date }: View, offices: readonly Office[]): boolean {
  const newest = offices
    .map((each) => each.date)
    .toSorted()
    .at(-1);
  return date !== undefined && newest !== undefined && date > addDays(newest, TERM);
}

function commissioners(view: View, index: number): readonly Office[] {
  const forces = placesFor(view, index).of.flatMap((names) =>
    names.filter((name): name is ForceName => name.type === 'force'),
  );
  const people = peopleIn(view.frame).map((at) => personAt(view.frame, at)!.name);
  const all = commissionerElections(view.record);
  const theirs = all.filter(({ candidacies }) => candidacies.some(({ candidate }) => people.includes(candidate)));
  const places = all.filter(({ force }) => force === forces[0]?.force);
  // Somebody who never stood where the text was before is spoken of where they did.
  const here = placesIn(view.frame).length > 0;
  const strangers = !here && theirs.length > 0 && !places.some((each) => theirs.includes(each));
  return commissionersOf(places.length > 0 && !strangers ? places : theirs);
}

function commissionersOf(elections: ReturnType<typeof commissionerElections>): readonly Office[] {
  return elections.map((each) => ({
    subject: `${each.name.replace(/ (?:Police|Constabulary)$/, '')} police and crime commissioner`,
    rule: each.system.rule,
    ...each,
  }));
}

function mayors(view: View): readonly Office[] {
  return mayoralElections(view.record).map(({ date, candidacies, validVotes, system }) => ({
    subject: 'Mayor of London',
    date,
    rule: system.rule,
    candidacies,
    validVotes,
    cite: candidacies[0]!.cite,
  }));
}

/** The only mayor held is London's: where the sentence names another place, or the text never named London, another may be meant. */
function isNamed(view: View): boolean {
  if (view.topic !== 'mayor') return true;
  const isLondon = (frame: View['frame']) =>
    placesIn(frame).some((at) => whereAt(frame, at).some(({ name }) => name === 'London'));
  const here = placesIn(view.frame);
  if (here.length > 0) return isLondon(view.frame);
  const named = [...view.before, ...view.earlier, ...view.headings, ...(view.opening ? [view.opening] : [])];
  return named.some(isLondon) || (view.lastWhere?.some(({ name }) => name === 'London') ?? false);
}

/** The elections of commissioners that somebody won, the first of them first. */
export function officesOfPerson({ record }: View, name: string): readonly Office[] {
  const won = commissionerElections(record).filter(({ candidacies }) =>
    candidacies.some(({ candidate, elected }) => elected && candidate === name),
  );
  return commissionersOf(won).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
