import {
  europeanAreas,
  europeanElections,
  europeanRegions,
  type EuropeanArea,
  type EuropeanRegion,
  type PartyId,
} from '../../../record/index.ts';
import { placesFor } from '../bind/where.ts';
import { framesBehind, isOfAnotherYear, momentsNear } from '../bind/moments.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import type { Where } from '../names/entity.ts';
import { placesIn, type View } from '../view.ts';
import { NONE, type Poll, type PollsMeant } from './poll.ts';

/** The day of an election from its id, `europarl.2019-05-23`. */
const dayOf = (election: string) => election.slice(-10);

function pollOfRegion(region: EuropeanRegion): Poll {
  return {
    subject: region.name,
    name: `the ${region.name} at the European election of ${region.polledOn.slice(0, 4)}`,
    date: region.polledOn,
    entries: region.lists.map(({ party, name, votes, cite }) => ({ party, person: name || undefined, votes, cite })),
    valid: region.validVotes,
    electorate: region.electorate,
    cite: region.cite,
  };
}

function pollOfArea(area: EuropeanArea): Poll {
  return {
    subject: area.name,
    name: `${area.name} at the European election of ${dayOf(area.election).slice(0, 4)}`,
    date: dayOf(area.election),
    entries: area.parts.map((part) => ({
      party: part.party,
      votes: part.kind === 'votes' ? part.votes : undefined,
      share: part.share,
      cite: area.cite,
    })),
    valid: area.validVotes,
    electorate: area.electorate,
    cite: area.cite,
  };
}

/** European elections that a sentence may speak of, the likeliest first. */
export function europeanElectionsNear(view: View, index: number): readonly string[] {
  const held = europeanElections(view.record).filter((each) => view.date === undefined || dayOf(each) <= view.date);
  const known = (moment: Moment) => held.some((each) => agrees(moment, dayOf(each)));
  const dated = momentsNear(view.frame, index)[0]?.year !== undefined;
  if (isOfAnotherYear(view.frame, index, known, dated ? view.date : undefined)) return [];
  for (const frame of framesBehind(view)) {
    for (const moment of momentsNear(frame, frame === view.frame ? index : frame.parts.length - 1)) {
      const found = held.filter((each) => agrees(moment, dayOf(each)));
      if (found.length > 0) return found;
    }
  }
  return held.toReversed().slice(0, view.date === undefined ? held.length : 1);
}

/** The European region or counting area that a part of a sentence may belong to, at the elections it may speak of. */
export function europeanPolls(view: View, index: number): PollsMeant {
  const { of, sure } = placesFor(view, index);
  const own = regionNames(view);
  const slugs = new Set(own.flatMap((each) => (each.type === 'european' ? [each.slug] : [])));
  const same = of[0]?.some((each) => each.type === 'european' && slugs.has(each.slug));
  const carried = placesIn(view.frame).length === 0 && own.length > 0 && !same;
  // A place that an earlier sentence named may have been left for the region again.
  const places = of.length > 0 ? (carried ? [...of, own] : of) : [own];
  const elections = europeanElectionsNear(view, index);
  const [first = [], ...others] = places.map((names) =>
    elections.flatMap((election) => pollsNamed(view, names, election)),
  );
  if (first.length === 0 && others.every((polls) => polls.length === 0)) return NONE;
  return {
    likely: first,
    also: others.flat(),
    stale: [],
    sure: sure && first.length > 0 && !(carried && of.length > 0),
  };
}

function regionNames({ region }: View): readonly Where[] {
  const slug = region?.id === 'anglia' ? 'east-of-england' : region?.id;
  return slug === undefined ? [] : [{ type: 'european', name: region!.name, slug }];
}

function pollsNamed(view: View, names: readonly Where[], election: string): readonly Poll[] {
  const before = europeanElections(view.record).findLast((each) => each < election);
  const withBase = (poll: Poll, type: 'european' | 'district', slug: string): Poll => ({
    ...poll,
    before: () => (before === undefined ? undefined : pollNamed(view, type, slug, before)),
  });
  return names.flatMap((name) => {
    if (name.type !== 'european' && name.type !== 'district') return [];
    const poll = pollNamed(view, name.type, name.slug, election);
    return poll ? [withBase(poll, name.type, name.slug)] : [];
  });
}

function pollNamed({ record }: View, type: 'european' | 'district', slug: string, election: string): Poll | undefined {
  if (type === 'european') {
    const region = europeanRegions(record, election).find((each) => each.slug === slug);
    return region && pollOfRegion(region);
  }
  const area = europeanAreas(record, election).find((each) => each.slug === slug);
  return area && pollOfArea(area);
}

/** A place that is named, at the European elections that a part of a sentence may speak of. */
export function pollsOfPlace(view: View, names: readonly Where[], index: number): readonly Poll[] {
  return europeanElectionsNear(view, index).flatMap((election) => pollsNamed(view, names, election));
}

/** Each counting area of the region that the text is about, and whether a party came first there. */
export function areasLed(
  view: View,
  index: number,
  party: PartyId,
):
  | {
      readonly region: string;
      readonly areas: readonly { readonly name: string; readonly slug: string; readonly first: boolean }[];
    }
  | undefined {
  const [name] = regionNames(view);
  const [election] = europeanElectionsNear(view, index);
  if (name?.type !== 'european' || election === undefined) return undefined;
  const own = europeanRegions(view.record, election).find(({ slug }) => slug === name.slug);
  const areas = europeanAreas(view.record, election)
    .filter(({ region }) => region === own?.gss)
    .map(({ name: called, slug, top }) => ({ name: called, slug, first: top[0]?.party === party }));
  return areas.length === 0 ? undefined : { region: own!.name, areas };
}
