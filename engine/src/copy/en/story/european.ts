import { absolute, sign, type Ratio } from '../../../psephology/index.ts';
import {
  areasByShare,
  electedInOrder,
  sinceInRegion,
  type EuropeanList,
  type EuropeanRegion,
} from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { clauses, figure, listing, NOTHING, said, sentenceCase, type Part } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { lastSeatSentence, listInText } from '../lists.ts';
import { regionWords } from '../places.ts';
import { capital, listed, spelt } from '../words.ts';
import { bare, number, perCent, points, votes } from './figures.ts';
import { headlineName, possessive, who } from './sides.ts';

/** A region of a European election: lists and their seats, never constituencies. */

function regionName({ name }: EuropeanRegion): string {
  return regionWords({ name, kind: 'region' });
}

export function europeanHeadline(voice: Voice, region: EuropeanRegion): string {
  const [first] = wonBy(region);
  if (!first) return `European election: ${region.name}`;
  const level = wonBy(region).filter(({ seats }) => seats === first.seats);
  const names = listed(level.map(({ list }) => headlineName(voice, list.party)));
  return `${names} ${level.length > 1 ? 'each take' : 'take'} ${spelt(first.seats)} of ${spelt(region.seats)} seats in ${regionName(region)}`;
}

interface Won {
  readonly list: EuropeanList;
  readonly seats: number;
}

/** The lists that won seats, most first; votes decide between equals. */
function wonBy({ lists, allocation }: EuropeanRegion): readonly Won[] {
  if (allocation.kind === 'no votes') return [];
  const counts = new Map<number, number>();
  for (const { party } of allocation.ladder) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts]
    .map(([at, seats]) => ({ list: lists[at]!, seats }))
    .toSorted((a, b) => b.seats - a.seats || b.list.votes - a.list.votes);
}

/** `The Brexit Party won three of the seven seats in the East of England, the Liberal Democrats two, and the Greens and the Conservatives one each.` */
export function seatsLead(voice: Voice, region: EuropeanRegion, fresh: boolean): Sentence {
  const groups = [...Map.groupBy(wonBy(region), ({ seats }) => seats)];
  if (groups.length === 0) return NOTHING;
  const where = said`of the ${number(region.seats, 'seats', region.slug)} seats in ${regionName(region)} at the European election${fresh ? '' : ` on ${longDate(region.polledOn)}`}`;
  const said1 = groups.map(([seats, of], index) => {
    const names = listed(of.map(({ list }) => listInText(list, voice.parties)));
    const each = of.length > 1 ? ' each' : '';
    const count = number(seats, 'seats won', `${region.slug}/${of[0]!.list.party}`);
    return index === 0 ? said`${names}${each} won ${count} ${where}` : said`${names} ${count}${each}`;
  });
  return said`${sentenceCase(clauses(said1))}.`;
}

/** The members in the order in which their seats fell. */
export function electedSentence(voice: Voice, region: EuropeanRegion): Sentence {
  const elected = electedInOrder(region);
  if (elected.length === 0 || elected.some(({ member }) => member === undefined)) return NOTHING;
  const names = elected.map(({ member, party }) => `${member} (${voice.parties.get(party)!.short})`);
  return said`Elected, in the order their seats were won: ${listed(names)}.`;
}

/** The first lists' votes and shares, with the change since the European election before. */
export function votesSentences(voice: Voice, region: EuropeanRegion): readonly Sentence[] {
  const since = sinceInRegion(voice.record, region);
  const [first, ...others] = region.lists;
  if (!first) return [];
  const subject = (list: EuropeanList) => `${region.slug}/${list.party}`;
  const lead = said`${capital(listInText(first, voice.parties))} took ${votes(first.votes, subject(first))} votes, ${share(voice, region, first, true)} of the total${moved(since?.changes.get(first.party), subject(first), region)}.`;
  const next = others.slice(0, 3).map((list, index) => {
    const part = share(voice, region, list, index === 0);
    return said`${listInText(list, voice.parties)} ${index === 0 ? 'had ' : ''}${part}`;
  });
  const changes = biggestChange(voice, region, since?.changes);
  return [lead, next.length > 0 ? said`${sentenceCase(listing(next))}.` : NOTHING, changes];
}

function share(voice: Voice, region: EuropeanRegion, list: EuropeanList, unit: boolean): Sentence {
  const fraction = { num: BigInt(list.votes), den: BigInt(region.validVotes) };
  const subject = `${region.slug}/${list.party}`;
  return unit ? perCent(voice, fraction, 'share', subject) : bare(fraction, 'share', subject);
}

function moved(change: Ratio | undefined, subject: string, { polledOn }: EuropeanRegion): Part {
  if (!change) return NOTHING;
  const then = Number(polledOn.slice(0, 4)) - 5;
  return said`, ${sign(change) < 0 ? 'down' : 'up'} ${points(absolute(change), subject)} on ${String(then)}`;
}

/** The party that lost most, where it lost a lot. */
function biggestChange(
  voice: Voice,
  region: EuropeanRegion,
  changes: ReadonlyMap<string, Ratio> | undefined,
): Sentence {
  const lost = [...(changes ?? [])].filter(([, change]) => sign(change) < 0);
  const size = ([, { num, den }]: readonly [string, Ratio]) => Number(num) / Number(den);
  const [most] = lost.toSorted((a, b) => size(a) - size(b));
  const list = most && region.lists.find(({ party }) => party === most[0]);
  if (!most || !list || size(most) > -0.1) return NOTHING;
  const subject = `${region.slug}/${most[0]}`;
  return said`${capital(possessive(who(voice, most[0])))} share fell by ${points(absolute(most[1]), subject, true)} to ${share(voice, region, list, true)}.`;
}

/** What stood between the last seat and the next list. */
export function lastSeat(voice: Voice, { allocation, lists, slug }: EuropeanRegion): Sentence {
  const text = lastSeatSentence(allocation, lists, voice.parties).replace(/; [\d,]+ would have tied/, '');
  const [, size, rest] = /^([\d,]+) more votes(.*)$/.exec(text) ?? [];
  return size && rest ? said`Another ${figure(size, 'votes short', slug)} votes${rest}` : said`${text}`;
}

export function turnoutOf(voice: Voice, region: EuropeanRegion): Sentence {
  if (!region.electorate) return NOTHING;
  const fraction = { num: BigInt(region.validVotes), den: BigInt(region.electorate) };
  return said`Turnout was ${perCent(voice, fraction, 'turnout', region.slug)}, counting valid votes.`;
}

/** Where each of the first parties was strongest, by counting area. */
export function strongestAreas(voice: Voice, region: EuropeanRegion): Sentence {
  const [first, second] = region.lists;
  const best = [first, second].flatMap((list) => {
    const [top] = list
      ? areasByShare(voice.record, { election: region.election, party: list.party, region: region.gss })
      : [];
    return list && top ? [{ list, top }] : [];
  });
  const [one, two] = best;
  if (!one || !two) return NOTHING;
  const place = ({ list, top }: typeof one, unit: boolean) => {
    const subject = `${top.area.slug}/${list.party}`;
    return said`${top.area.name}, ${unit ? perCent(voice, top.part.share, 'share', subject) : bare(top.part.share, 'share', subject)}`;
  };
  return said`${capital(listInText(one.list, voice.parties))} had their largest share in ${place(one, true)}; ${listInText(two.list, voice.parties)} had theirs in ${place(two, true)}. Votes were counted by district; seats are shared across the whole region.`;
}
