import type { PartyId, Region } from '../../../record/index.ts';
import type { RegionAt } from '../../write/region-scope.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { regionWords } from '../places.ts';
import { capital, spelt } from '../words.ts';
import { number } from './figures.ts';
import { headlineName, namesListed, seatName, who } from './sides.ts';

/** A region on the night of a general election. */

export function nightHeadline(voice: Voice, { region, now, seats }: RegionAt): string {
  const [first, second] = now;
  if (!first) return `${region.name}: no results yet`;
  const level = first.seats === second?.seats;
  const names = level
    ? `${headlineName(voice, first.party)} and ${headlineName(voice, second!.party)}`
    : headlineName(voice, first.party);
  const place = regionWords(region);
  if (first.seats === seats)
    return `${names} win ${seats === 1 ? 'the one seat' : `all ${spelt(seats)} seats`} in ${place}`;
  return `${names} win ${spelt(first.seats)}${level ? ' each' : ''} of the ${spelt(seats)} seats in ${place}`;
}

/** Seats by party, as far as they are declared. */
export function seatsByParty(voice: Voice, at: RegionAt, poll: string): Sentence {
  const { region, seats, declared, now } = at;
  if (now.length === 0) return said`No seat in ${regionWords(region)} has declared yet.`;
  const part = declared.length < seats;
  const lead = part
    ? said`With ${number(declared.length, 'declared', region.id)} of the ${number(seats, 'seats', region.id)} seats in ${regionWords(region)} declared, `
    : NOTHING;
  const parties = now.map(({ party, seats: won }, index) => {
    if (index > 0 || part)
      return said`${seatHolder(voice, party, won)}${index === 0 ? ' won ' : ' '}${number(won, 'seats won', `${region.id}/${party}`)}`;
    return said`${who(voice, party)} won ${wonOf(won, seats, region, party)}${poll}`;
  });
  const [first, ...others] = parties;
  const rest = others.length > 0 ? said`, ${others.length === 1 ? 'and ' : ''}${listing(others)}` : NOTHING;
  return sentenceCase(said`${lead}${first!}${rest}.`);
}

/** `35 of the 71 seats in Anglia`, `all nine seats in Norfolk`, `the one seat in the Isle of Wight`. */
export function wonOf(
  won: number,
  seats: number,
  region: Region,
  party: PartyId,
  name: 'seats won' | 'seats held' = 'seats won',
): Sentence {
  const count = number(won, name, `${region.id}/${party}`);
  const place = regionWords(region);
  if (seats === 1) return said`the ${count} seat in ${place}`;
  if (won === seats) return said`all ${count} seats in ${place}`;
  return said`${count} of the ${number(seats, 'seats', region.id)} seats in ${place}`;
}

/** Whoever holds a seat: one of no party is a person. */
export function seatHolder(voice: Voice, party: PartyId, seats: number): string {
  return party === 'ind' && seats === 1 ? 'an independent' : who(voice, party);
}

/** Net gains and losses, with what they are measured against. */
export function netSentence(voice: Voice, { region, now, before, baseline, baselineYear }: RegionAt): Sentence {
  if (!baseline) return NOTHING;
  const parties = new Set([...now, ...before].map(({ party }) => party));
  const count = (of: typeof now, party: PartyId) => of.find((each) => each.party === party)?.seats ?? 0;
  const net = [...parties]
    .map((party) => ({ party, change: count(now, party) - count(before, party) }))
    .filter(({ change }) => change !== 0);
  const against =
    baseline === 'notional' ? `On the notional result of ${baselineYear}` : `Compared with ${baselineYear}`;
  if (net.length === 0) return said`${against}, no party gained or lost a seat overall.`;
  const side = (up: boolean) =>
    net
      .filter(({ change }) => change > 0 === up)
      .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .map(({ party, change }, index) => {
        const size = number(Math.abs(change), 'net change', `${region.id}/${party}`);
        const noun = index > 0 ? '' : Math.abs(change) === 1 ? ' seat' : ' seats';
        return said`${index > 0 ? who(voice, party) : seatHolder(voice, party, Math.abs(change))}${index > 0 ? '' : up ? ' made a net gain' : ' made a net loss'} of ${size}${noun}`;
      });
  const [up, down] = [side(true), side(false)];
  if (down.length === 0 || up.length === 0) return said`${against}, ${listing(up.length > 0 ? up : down)}.`;
  return said`${against}, ${listing(up)}; ${listing(down)}.`;
}

/** More names than this are a table. */
export const MOST_NAMED = 40;

/** Every seat that changed hands, by who gained from whom. */
export function gainsSentences(voice: Voice, { declared, region }: RegionAt): readonly Sentence[] {
  const changed = declared.filter(({ winner, before }) => before !== undefined && before !== winner);
  const pairs = [...Map.groupBy(changed, ({ winner, before }) => `${winner} ${before}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return pairs.map((seats) => {
    const { winner, before } = seats[0]!;
    const names = namesListed(seats.map(({ contest }) => seatName(contest.area)).toSorted());
    const from = seatHolder(voice, before!, 1);
    if (seats.length > MOST_NAMED)
      return said`${capital(who(voice, winner))} gained ${number(seats.length, 'gains', `${region.id}/${winner}`)} seats from ${from}.`;
    if (seats.length === 1) return said`${capital(seatHolder(voice, winner, 1))} gained ${names} from ${from}.`;
    return said`${capital(who(voice, winner))} gained ${number(seats.length, 'gains', `${region.id}/${winner}`)} seats from ${from}: ${names}.`;
  });
}
