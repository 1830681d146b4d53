import {
  EXIT_POLL_METHOD,
  errorInSeats,
  exitPollSentence,
  exitPollsTriedSentence,
  longDate,
  mrpsSentence,
  regionWords,
  surveySentence,
  westminsterSentences,
} from 'countroom/copy';
import { beforeOf, exitPollRegions, exitPollsTried, hasCome, publishedRanges, westminster } from 'countroom/forecast';
import type { OpenExitPoll } from 'countroom/publish';
import { exitPollSurveys, type ElectoralRecord, type Region } from 'countroom/record';
import type { ReadInRegion } from '#lib/server/exit-poll.ts';
import { plainFrame } from '#lib/server/plain-frame.ts';
import type { ExitPollPage } from '#lib/view/exit-poll.ts';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { RangeTable } from '#lib/view/ranges.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { blocView } from './blocs-view.ts';
import { exitPollRecord } from './exit-poll-record.ts';
import { exitPollRegion } from './exit-poll-region.ts';
import { regionLinks } from './region-links.ts';
import { downloadsOf } from './list-bases.ts';

const w = forecastWords.exitPoll;

/** Which exit poll of those that may be shown, and whether its own page is asked for or that of a region. */
export interface ExitPollAsked {
  readonly polls: readonly OpenExitPoll[];
  readonly poll: OpenExitPoll;
  readonly region?: Region;
  readonly of: 'country' | 'region';
}

/** What an exit poll suggests: for Westminster, and for a region. */
export function exitPollPage(
  record: ElectoralRecord,
  asked: ExitPollAsked,
  inRegion: ReadInRegion | undefined,
): ExitPollPage {
  const { poll, region, of } = asked;
  const { election, parties, entered, readable } = poll;
  const address = `/exit-poll/${election.id}`;
  const day = longDate(election.polledOn);
  const wholly = of === 'country';
  return {
    title: wholly ? w.title(day) : w.titleIn(regionWords(region!), day),
    lede: exitPollSentence(parties, election.polledOn, record.parties()),
    entered: entered && w.entered(entered.source, entered.earlier),
    unread: readable ? undefined : w.unread(election.name),
    elections: otherNights(asked),
    regions: readable ? regionLinks(exitPollRegions(record, election), address, region) : [],
    national: wholly ? national(record, asked) : undefined,
    whole: wholly ? undefined : { text: w.whole, href: address },
    region: region && inRegion && regionOf(record, poll, region, inRegion),
    downloads: downloadsOf(wholly ? address : `${address}/${region!.id}`),
  };
}

/** The region with what stands behind it: the estimates read with, and before any result how the same did on other nights. */
function regionOf(
  record: ElectoralRecord,
  { election }: OpenExitPoll,
  region: Region,
  { made, read }: ReadInRegion,
): ExitPollPage['region'] {
  const view = exitPollRegion(record, region, election, made);
  const others = () => exitPollsTried(record).filter((each) => each.election !== election.id);
  return {
    ...view,
    mrps: read.mrps && mrpsSentence(read.mrps.from),
    tried: view.scorecard ? undefined : exitPollsTriedSentence(others()),
  };
}

/** The other exit polls, each for the same region where that had seats then. */
function otherNights({ polls, poll, region, of }: ExitPollAsked): (Link & { current?: boolean })[] {
  const inRegion = ({ election, readable }: OpenExitPoll) =>
    of === 'region' && readable && region!.members.has(election.boundarySet) ? `/${region!.id}` : '';
  return polls.toReversed().map((each) => ({
    text: each.election.polledOn.slice(0, 4),
    href: `/exit-poll/${each.election.id}${inRegion(each)}`,
    current: each === poll,
  }));
}

function national(record: ElectoralRecord, { polls, poll }: ExitPollAsked): NonNullable<ExitPollPage['national']> {
  const { election } = poll;
  const nights = polls.filter(hasCome);
  const survey = exitPollSurveys(record).find((each) => each.election === election.id);
  return {
    totals: totals(record, poll),
    westminster: westminsterSentences(westminster(record, poll, nights), election.polledOn, record.parties()),
    survey: survey && surveySentence(survey),
    record: exitPollRecord(record, nights),
    method: [...EXIT_POLL_METHOD],
  };
}

/** The House from nothing to this many seats on the scale: no party has had more since 1931. */
const SCALE = 450;
const MAJORITY = 326;

function totals(record: ElectoralRecord, poll: OpenExitPoll): RangeTable {
  const { election } = poll;
  const place = (seats: number) => Math.round((Math.min(seats, SCALE) / SCALE) * 1000);
  const base = beforeOf(record, election)!;
  const year = base.polledOn.slice(0, 4);
  const over = hasCome(poll);
  return {
    caption: w.totals,
    heads: { value: w.published, range: w.range, extra: over ? [year, w.result, w.error] : [year] },
    rows: publishedRanges(record, poll).map(({ bloc, before, published, low, high, came }) => ({
      party: blocView(record, bloc, election.polledOn),
      value: String(published),
      range: `${low}–${high}`,
      extra: came === undefined ? [String(before)] : [String(before), String(came), errorInSeats(published - came)],
      at: place(published),
      low: place(low),
      high: place(high),
      was: place(before),
      came: came === undefined ? undefined : place(came),
    })),
    line: { at: place(MAJORITY), text: w.majority(MAJORITY) },
    marks: {
      was: w.baseMark(year, base.kind === 'notional'),
      came: over ? w.resultMark(election.polledOn.slice(0, 4)) : undefined,
    },
  };
}

export function exitPollFrame(record: ElectoralRecord, home: string, { election, entered }: OpenExitPoll): Frame {
  const about = { text: w.short, href: `/exit-poll/${election.id}` };
  const published = entered ? [] : ['exit-polls/published.csv'];
  const standing = record.elections().has(election.id) ? [`westminster/${election.id}/candidacies.csv`] : [];
  return plainFrame(record, home, about, [...published, ...standing]);
}
