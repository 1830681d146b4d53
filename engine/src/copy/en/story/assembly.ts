import type { AssemblyElection, AssemblyPlace, AssemblyTotal, ListRegion } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { listInText } from '../lists.ts';
import { capital, spelt } from '../words.ts';
import { bare, number, perCent, votes } from './figures.ts';
import { headlineName, who } from './sides.ts';

/** Parliaments and assemblies elected by constituencies and lists. */

/** What each was called on a day. */
export function assemblyName({ place, date }: Pick<AssemblyElection, 'place' | 'date'>): string {
  const names: Record<AssemblyPlace, string> = {
    scotland: 'the Scottish Parliament',
    wales: date < '2020-05-06' ? 'the National Assembly for Wales' : 'the Senedd',
    london: 'the London Assembly',
  };
  return names[place];
}

export function assemblyHeadline(voice: Voice, election: AssemblyElection): string {
  const [first] = election.totals;
  if (!first) return `No seats yet: ${assemblyName(election)}`;
  return `${headlineName(voice, first.party)} win ${spelt(first.seats)} of the ${spelt(allSeats(election))} seats in ${assemblyName(election)}`;
}

function allSeats({ totals }: AssemblyElection): number {
  return totals.reduce((sum, { seats }) => sum + seats, 0);
}

/** Seats by party, constituencies and list together. */
export function assemblyLead(voice: Voice, election: AssemblyElection): Sentence {
  const { place, totals, date } = election;
  const [first, ...others] = totals.filter(({ seats }) => seats > 0);
  if (!first) return NOTHING;
  const won = ({ party, seats }: AssemblyTotal) => number(seats, 'seats won', `${place}/${party}`);
  const lead = said`${who(voice, first.party)} won ${won(first)} of the ${number(allSeats(election), 'seats', place)} seats in ${assemblyName(election)} at the election of ${longDate(date)}`;
  const rest = listing(others.map((each) => said`${who(voice, each.party)} ${won(each)}`));
  return sentenceCase(
    said`${lead}${others.length === 0 ? NOTHING : others.length === 1 ? said`, and ${rest}` : said`, ${rest}`}.`,
  );
}

/** How far from, or how much over half of all seats the first party is. */
export function assemblyMajority(voice: Voice, election: AssemblyElection): Sentence {
  const [first] = election.totals;
  if (!first) return NOTHING;
  const all = allSeats(election);
  const needed = Math.floor(all / 2) + 1;
  const subject = `${election.place}/${first.party}`;
  if (first.seats >= needed) return NOTHING;
  return said`That left ${who(voice, first.party)} ${number(needed - first.seats, 'short of a majority', subject)} short of a majority.`;
}

/** Constituencies and list seats of each party that has seats. */
export function kindsOfSeat(voice: Voice, { place, totals }: AssemblyElection): readonly Sentence[] {
  const told = totals.filter(({ seats }) => seats > 0).slice(0, MOST_NAMED);
  if (told.some(({ constituencySeats, listSeats }) => constituencySeats === undefined || listSeats === undefined))
    return [];
  return told.map((each) => seatsByKind(voice, place, each));
}

function seatsByKind(voice: Voice, place: AssemblyPlace, total: AssemblyTotal): Sentence {
  const { party, seats, constituencySeats, listSeats } = total;
  const subject = `${place}/${party}`;
  const name = capital(who(voice, party));
  const all = said`${name} won ${number(seats, 'seats won', subject)} ${seats === 1 ? 'seat' : 'seats'}`;
  if (constituencySeats === 0) return said`${all}, ${seats === 1 ? '' : 'all '}from the ${listName(place)}.`;
  if (listSeats === 0) return said`${all}, ${seats === 1 ? 'in a constituency' : 'all in constituencies'}.`;
  const own = number(constituencySeats!, 'constituencies won', subject);
  const regional = number(listSeats!, 'regional seats won', subject);
  return said`${name} won ${own} ${constituencySeats === 1 ? 'constituency' : 'constituencies'} and ${regional} ${ofLists(place)} ${listSeats === 1 ? 'seat' : 'seats'}.`;
}

/** London has one list for the whole of it. */
function listName(place: AssemblyPlace): string {
  return place === 'london' ? 'London-wide list' : 'regional lists';
}

function ofLists(place: AssemblyPlace): string {
  return place === 'london' ? 'list' : 'regional';
}

const MOST_NAMED = 5;

/** The regional votes over all regions, where those of each are held. */
export function regionalVotes(voice: Voice, { place, totals, regions }: AssemblyElection): Sentence {
  const all = regions.reduce((sum, { listVotes }) => sum + listVotes, 0);
  const told = totals
    .filter(({ listVotes }) => listVotes !== undefined)
    .toSorted((a, b) => b.listVotes! - a.listVotes!);
  if (all === 0 || told.length === 0) return NOTHING;
  const parts = told.slice(0, MOST_NAMED).map(({ party, listVotes }, index) => {
    const share = { num: BigInt(listVotes!), den: BigInt(all) };
    const subject = `${place}/${party}`;
    if (index > 0) return said`${who(voice, party)} ${bare(share, 'share', subject)}`;
    return said`${who(voice, party)} took ${votes(listVotes!, subject)} votes, ${perCent(voice, share, 'share', subject)} of the total`;
  });
  return said`On the ${listName(place)} ${listing(parts)}.`;
}

export function regionHeadline(voice: Voice, { name, lists }: ListRegion): string {
  const [first] = lists;
  return first ? `${headlineName(voice, first.party)} lead the ${name} regional list` : `No votes yet: ${name}`;
}

/** Who won the additional seats of a region. */
export function regionSeats(voice: Voice, region: ListRegion, election: AssemblyElection): Sentence {
  const { additional, lists, name, slug, seats, polledOn } = region;
  if (additional.allocation.kind === 'no votes') return NOTHING;
  const won = lists
    .map((list, at) => ({
      list,
      seats: additional.allocation.kind === 'no votes' ? 0 : additional.allocation.seats[at]!,
    }))
    .filter((each) => each.seats > 0)
    .toSorted((a, b) => b.seats - a.seats || b.list.votes - a.list.votes);
  const parts = won.map(({ list, seats: own }, index) => {
    const count = number(own, 'regional seats won', `${slug}/${list.party}`);
    if (index > 0) return said`${listInText(list, voice.parties)} ${count}`;
    return said`${listInText(list, voice.parties)} won ${count} of the ${number(seats, 'regional seats', slug)} regional seats of ${assemblyName(election)} in the ${name} region on ${longDate(polledOn)}`;
  });
  const [first, ...others] = parts;
  if (!first) return NOTHING;
  const rest =
    others.length === 0 ? NOTHING : others.length === 1 ? said`, and ${others[0]!}` : said`, ${listing(others)}`;
  return sentenceCase(said`${first}${rest}.`);
}

/** The first lists' votes and shares of a region. */
export function regionVotes(voice: Voice, { lists, listVotes, slug }: ListRegion): Sentence {
  const parts = lists.slice(0, MOST_NAMED).map((list, index) => {
    const share = { num: BigInt(list.votes), den: BigInt(listVotes) };
    const subject = `${slug}/${list.party}`;
    const name = listInText(list, voice.parties);
    if (index > 0) return said`${name} ${bare(share, 'share', subject)}`;
    return said`${name} took ${votes(list.votes, subject)} votes, ${perCent(voice, share, 'share', subject)} of the total`;
  });
  return parts.length === 0 ? NOTHING : said`On the regional list ${listing(parts)}.`;
}

/** What won the constituencies of the region. */
export function regionConstituencies(voice: Voice, { lists, slug }: ListRegion): Sentence {
  const won = lists
    .filter(({ constituencySeats }) => constituencySeats > 0)
    .toSorted((a, b) => b.constituencySeats - a.constituencySeats);
  if (won.length === 0) return NOTHING;
  const parts = won.map((list, index) => {
    const seats = number(list.constituencySeats, 'constituencies won', `${slug}/${list.party}`);
    return said`${listInText(list, voice.parties)}${index === 0 ? ' won' : ''} ${seats}`;
  });
  return said`Of the constituencies in the region ${listing(parts)}.`;
}
