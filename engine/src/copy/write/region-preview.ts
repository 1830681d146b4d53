import { compare, ratio } from '../../psephology/index.ts';
import {
  councilsVoting,
  differences,
  europeanElections,
  localNights,
  margins,
  regionOn,
  seatsToWatch,
  targets,
  type Area,
  type Region,
  type TargetList,
} from '../../record/index.ts';
import { controlSentence } from '../en/story/local-control.ts';
import { localLead } from '../en/story/local-night.ts';
import {
  aheadHeadline,
  eventLine,
  holdersSentence,
  newBoundariesSentence,
  reachSentences,
  targetLine,
  targetsHeading,
  wonSentence,
} from '../en/story/region-ahead.ts';
import { notionalLine, watchHeading, watchLine } from '../en/story/region-watch.ts';
import { europeanInRegion } from '../en/story/region-european.ts';
import { DISCLAIMER } from '../en/targets.ts';
import { regionAhead, type RegionAhead } from './region-scope.ts';
import { spoken } from './sentence.ts';
import type { Sentence, Story } from './story.ts';
import type { Voice } from './voice.ts';

/** Rows of a target list that a reader takes in, and seats to watch that a region can carry. */
const LINES = 10;
const MOST_EVENTS = 30;
const WATCHED = 15;
/** A swing that has happened. */
const IN_REACH = ratio(10, 100);

/**
 * Where a region could be won or lost: who holds what, what changed since, each party's targets, seats to watch by county, how the districts
 * voted at a European election since, and the last local elections.
 */
export function regionPreview(voice: Voice, region: Region): Story {
  const ahead = regionAhead(voice, region);
  const lists = listsOf(voice, ahead);
  const isNotional = ahead.votes.kind === 'notional';
  const areas = ahead.held.map(({ area }) => area);
  const events = differences(voice.record, areas, voice.on)
    .filter((each) => each.kind !== 'vacancy')
    .slice(-MOST_EVENTS);
  const paragraphs: (readonly Sentence[])[] = [
    [holdersSentence(voice, ahead), wonSentence(voice, ahead)],
    isNotional ? [newBoundariesSentence(voice, ahead)] : reachSentences(voice, ahead),
    ...events.map((each) => [eventLine(voice, each)]),
    ...lists.flatMap((list) => [
      [targetsHeading(voice, list)],
      ...near(list).map((target) => [targetLine(voice, target)]),
    ]),
    ...(isNotional ? closest(voice, ahead) : watched(voice, ahead, lists)),
    europeanSince(voice, region, ahead),
    localSince(voice, region),
  ];
  return {
    kind: 'region-preview',
    headline: aheadHeadline(ahead),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: [DISCLAIMER, 'Swings needed are half the gap between winner and challenger in share of the vote.'],
  };
}

/** The head of a list, as far as it is in reach. */
function near({ targets: all }: TargetList): TargetList['targets'] {
  return all.filter(({ swing }) => compare(swing.half, IN_REACH) <= 0).slice(0, LINES);
}

function listsOf({ record, on }: Voice, { region, votes, parties }: RegionAhead): readonly TargetList[] {
  return parties
    .map((party) => targets(record, { party, region, election: votes, on }))
    .filter((list) => near(list).length > 0);
}

function watched(
  voice: Voice,
  { held, on }: RegionAhead,
  lists: readonly TargetList[],
): readonly (readonly Sentence[])[] {
  const question = { held, on, targets: lists.map(({ question: { party }, targets: seats }) => ({ party, seats })) };
  const seats = seatsToWatch(voice.record, question).slice(0, WATCHED);
  return byCounty(seats).flatMap(([county, of]) => [
    [watchHeading(county)],
    ...of.map((seat) => [watchLine(voice, seat)]),
  ]);
}

/** On new boundaries nobody sits: the seats to watch are those with the smallest notional majorities. */
function closest(voice: Voice, { region, votes }: RegionAhead): readonly (readonly Sentence[])[] {
  const seats = margins(voice.record, region, votes).slice(0, WATCHED);
  return byCounty(seats).flatMap(([county, of]) => [
    [watchHeading(county)],
    ...of.map((margin) => [notionalLine(voice, margin)]),
  ]);
}

function byCounty<T extends { readonly area: Area }>(
  seats: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(seats, ({ area }) => area.county || area.region)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The districts' votes at a European election held since the general election before. */
function europeanSince(voice: Voice, region: Region, { general }: RegionAhead): readonly Sentence[] {
  const election = europeanElections(voice.record).findLast((id) => id.slice(-10) <= voice.on);
  if (!election || election.slice(-10) < general.polledOn) return [];
  return [europeanInRegion(voice, region, election)];
}

/** The last local elections before the day. */
function localSince(voice: Voice, region: Region): readonly Sentence[] {
  const night = localNights().findLast(
    (day) => day <= voice.on && councilsVoting(voice.record, region, day).length > 0,
  );
  if (!night) return [];
  const answer = regionOn(voice.record, region, night);
  return [...localLead(voice, answer, false), controlSentence(voice, answer)];
}
