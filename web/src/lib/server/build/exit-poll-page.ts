import {
  EXIT_POLL_METHOD,
  errorInSeats,
  exitPollSentence,
  longDate,
  regionWords,
  surveySentence,
  westminsterSentences,
} from 'countroom/copy';
import {
  beforeOf,
  exitPollNights,
  exitPollRegions,
  publishedRanges,
  westminster,
  type ExitPollNight,
  type RegionUnderExitPoll,
} from 'countroom/forecast';
import { exitPollSurveys, type ElectoralRecord, type Region } from 'countroom/record';
import { plainFrame } from '#lib/server/plain-frame.ts';
import type { ExitPollPage } from '#lib/view/exit-poll.ts';
import type { Frame } from '#lib/view/frame.ts';
import type { RangeTable } from '#lib/view/ranges.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { blocView } from './blocs-view.ts';
import { exitPollRecord } from './exit-poll-record.ts';
import { exitPollRegion } from './exit-poll-region.ts';
import { regionLinks } from './region-links.ts';
import { downloadsOf } from './list-bases.ts';

const w = forecastWords.exitPoll;

/** What an exit poll suggests: for Westminster, and for a region. */
export function exitPollPage(
  record: ElectoralRecord,
  night: ExitPollNight,
  region: Region | undefined,
  made: RegionUnderExitPoll | undefined,
  wholly: boolean,
): ExitPollPage {
  const { election, parties } = night;
  const address = `/exit-poll/${election.id}`;
  const nights = exitPollNights(record);
  return {
    title: wholly ? w.title(longDate(election.polledOn)) : w.titleIn(regionWords(region!), longDate(election.polledOn)),
    lede: exitPollSentence(parties, election.polledOn, record.parties()),
    elections: nights.toReversed().map(({ election: { id, polledOn } }) => ({
      text: polledOn.slice(0, 4),
      href: `/exit-poll/${id}${wholly || !region?.members.has(record.elections().get(id)!.boundarySet) ? '' : `/${region.id}`}`,
      current: id === election.id,
    })),
    regions: regionLinks(exitPollRegions(record, election), address, region),
    national: wholly ? national(record, night, nights) : undefined,
    whole: wholly ? undefined : { text: w.whole, href: address },
    region: region && made && exitPollRegion(record, region, election, made),
    downloads: downloadsOf(wholly ? address : `${address}/${region!.id}`),
  };
}

function national(
  record: ElectoralRecord,
  night: ExitPollNight,
  nights: readonly ExitPollNight[],
): NonNullable<ExitPollPage['national']> {
  const { election } = night;
  const survey = exitPollSurveys(record).find((each) => each.election === election.id);
  return {
    totals: totals(record, night),
    westminster: westminsterSentences(westminster(record, night, nights), election.polledOn, record.parties()),
    survey: survey && surveySentence(survey),
    record: exitPollRecord(record, nights),
    method: [...EXIT_POLL_METHOD],
  };
}

/** The House from nothing to this many seats on the scale: no party has had more since 1931. */
const SCALE = 450;
const MAJORITY = 326;

function totals(record: ElectoralRecord, night: ExitPollNight): RangeTable {
  const { election } = night;
  const place = (seats: number) => Math.round((Math.min(seats, SCALE) / SCALE) * 1000);
  const base = beforeOf(record, election)!;
  const year = base.polledOn.slice(0, 4);
  return {
    caption: w.totals,
    heads: { value: w.published, range: w.range, extra: [year, w.result, w.error] },
    rows: publishedRanges(record, night).map(({ bloc, before, published, low, high, came }) => ({
      party: blocView(record, bloc, election.polledOn),
      value: String(published),
      range: `${low}–${high}`,
      extra: [String(before), String(came), errorInSeats(published - came)],
      at: place(published),
      low: place(low),
      high: place(high),
      was: place(before),
      came: place(came),
    })),
    line: { at: place(MAJORITY), text: w.majority(MAJORITY) },
    marks: {
      was: w.baseMark(year, base.kind === 'notional'),
      came: w.resultMark(election.polledOn.slice(0, 4)),
    },
  };
}

export function exitPollFrame(record: ElectoralRecord, home: string, { election }: ExitPollNight): Frame {
  const about = { text: w.short, href: `/exit-poll/${election.id}` };
  return plainFrame(record, home, about, ['exit-polls/published.csv', `westminster/${election.id}/candidacies.csv`]);
}
