import {
  averageSentence,
  errorShown,
  longDate,
  monthAndYear,
  newestPollSentence,
  POLL_AVERAGE_METHOD,
  pollIntervalSentence,
  shareShown,
  shortDate,
  type PercentWord,
} from 'countroom/copy';
import { POLLED_BLOCS, polledParliaments, summaryOf, type ParliamentPolled, type PolledBloc } from 'countroom/forecast';
import type { ElectoralRecord, IsoDate } from 'countroom/record';
import type { Party } from '#lib/view/party.ts';
import type { RangeTable } from '#lib/view/ranges.ts';
import type { VotingIntentionPage } from '#lib/view/voting-intention.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { polledParties } from './blocs-view.ts';
import { pollChart } from './poll-chart.ts';
import { housesOf, leansOf, weightsOf } from './poll-houses.ts';

const w = forecastWords.polls;
const ADDRESS = '/voting-intention';
const POLLBASE = 'https://www.markpack.org.uk/opinion-polls/';

/** The polls of a parliament: where their average stands, how it came there, and how wrong such averages have been. */
export function votingIntentionPage(
  record: ElectoralRecord,
  word: PercentWord,
  polled: ParliamentPolled,
  asked: { readonly on: IsoDate; readonly search: string },
): VotingIntentionPage {
  const { average } = polled;
  const parties = polledParties(record, average.on);
  const query = (list: string) => `${ADDRESS}.csv?${list}${asked.search ? `&${asked.search.slice(1)}` : ''}`;
  return {
    lede: averageSentence(average, record.parties(), word),
    fresh: !polled.next && average.on < asked.on ? newestPollSentence(average.on, asked.on) : undefined,
    parliaments: parliamentsOf(record, polled, asked.on),
    day: longDate(average.on),
    now: sharesNow(polled, parties),
    interval: pollIntervalSentence(summaryOf(average.past), record.parties()),
    chart: pollChart(polled, parties, `${w.chart}. ${w.table}.`),
    parties: shownIn(polled).map((bloc) => parties[bloc]),
    table: byMonth(polled),
    wrong: average.past.elections.map(({ election, errors }) => ({
      year: election.slice(5, 9),
      errors: POLLED_BLOCS.map((bloc) => (errors[bloc] === undefined ? undefined : errorShown(errors[bloc]))),
    })),
    leans: leansOf(polled, parties),
    houses: housesOf(polled),
    weights: weightsOf(polled),
    method: [...POLL_AVERAGE_METHOD],
    credit: { text: w.creditLink, href: POLLBASE },
    downloads: [
      { text: w.every, href: `${ADDRESS}.csv${asked.search}` },
      { text: 'JSON', href: `${ADDRESS}.json${asked.search}` },
      { text: w.lists.average, href: query('list=average') },
      { text: w.lists.leans, href: query('list=leans') },
    ],
  };
}

/** The blocs that the polls of this parliament measured, as they stand now: the largest first. */
function shownIn({ average }: ParliamentPolled): PolledBloc[] {
  return POLLED_BLOCS.filter((bloc) => average.shares[bloc]).toSorted(
    (a, b) => average.shares[b]!.share - average.shares[a]!.share,
  );
}

/** Every parliament with polls; the present one stands at the plain address. */
function parliamentsOf(
  record: ElectoralRecord,
  { since }: ParliamentPolled,
  today: IsoDate,
): VotingIntentionPage['parliaments'] {
  return polledParliaments(record, today).map(({ id, polledOn }, at) => ({
    text: polledOn.slice(0, 4),
    href: at === 0 ? ADDRESS : `${ADDRESS}?since=${id}`,
    current: id === since.id,
  }));
}

/** Points between two lines of the scale that the shares of now are drawn on. */
const GRID = 10;

function sharesNow(polled: ParliamentPolled, parties: Readonly<Record<PolledBloc, Party>>): RangeTable {
  const { average, began, since } = polled;
  const shown = shownIn(polled);
  const most = Math.max(...shown.flatMap((bloc) => [average.shares[bloc]!.high, began?.[bloc] ?? 0]));
  const top = Math.ceil((most * 100) / GRID) * GRID;
  const place = (share: number) => Math.round((share * 100_000) / top);
  return {
    caption: w.now,
    heads: { value: w.average, range: w.range, extra: began ? [w.change] : [] },
    rows: shown.map((bloc) => {
      const { share, low, high } = average.shares[bloc]!;
      return {
        party: parties[bloc],
        value: shareShown(share),
        range: `${shareShown(low)}–${shareShown(high)}`,
        extra: began ? [errorShown(share - began[bloc])] : [],
        at: place(share),
        low: place(low),
        high: place(high),
        was: began && place(began[bloc]),
      };
    }),
    marks: { was: began && w.result(since.polledOn.slice(0, 4)) },
  };
}

/** The last week of each month, newest first. */
function byMonth(polled: ParliamentPolled): VotingIntentionPage['table'] {
  const months = Map.groupBy(polled.line, ({ on }) => monthAndYear(on));
  return [...months.values()]
    .map((weeks) => weeks.at(-1)!)
    .toReversed()
    .map(({ on, shares }) => ({
      day: shortDate(on),
      shares: shownIn(polled).map((bloc) => shares[bloc] && shareShown(shares[bloc].share)),
    }));
}
