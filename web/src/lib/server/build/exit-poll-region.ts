import {
  chanceShown,
  clockAfterClose,
  declaredTime,
  groupScoreSentence,
  regionExitPollSentence,
  regionWords,
  scorecardSentence,
  seatsShown,
} from 'countroom/copy';
import {
  beforeOf,
  scorecard,
  type Group,
  type RegionUnderExitPoll,
  type Scorecard,
  type SeatUnderExitPoll,
} from 'countroom/forecast';
import { areaKey, type Area, type Election, type ElectoralRecord, type Region } from 'countroom/record';
import type { ExitPollGroup, ExitPollRegion, ExitPollSeat } from '#lib/view/exit-poll.ts';
import type { RangeTable } from '#lib/view/ranges.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { blocView } from './blocs-view.ts';

const w = forecastWords.exitPoll;
const KINDS: Partial<Record<Group, ExitPollGroup['kind']>> = {
  'changes hands': 'changes',
  'cannot say': 'unsure',
  stays: 'stays',
};

/** An exit poll read for a region: three groups of seats by county, ranges by party, five seats to watch, and the scorecard once there is one. */
export function exitPollRegion(
  record: ElectoralRecord,
  region: Region,
  election: Election,
  made: RegionUnderExitPoll,
): ExitPollRegion {
  const scored = hasResults(record, election) ? scorecard(record, made) : undefined;
  const view = seatViews(record, election, scored);
  const base = beforeOf(record, election)!;
  const name = regionWords(region);
  return {
    name,
    sentence: regionExitPollSentence(name, made.expected, base, election.polledOn, record.parties()),
    expected: expectedTable(record, election, made, scored),
    groups: groupsOf(made.seats, view),
    counties: countiesOf(record, election, made.seats).map(([county, seats]) => ({
      name: county,
      groups: groupsOf(seats, view),
    })),
    telling: made.telling.map((seat) => {
      const { declaredAt } = scored?.seats.find(({ gss }) => gss === seat.gss) ?? {};
      return {
        ...view(seat),
        expected: seat.expected === undefined ? w.noTime : clockAfterClose(election.polledOn, seat.expected),
        declared: declaredAt && declaredTime(declaredAt),
      };
    }),
    scorecard: scored && {
      sentence: scorecardSentence(scored),
      groups: groupScoreSentence(scored),
      missed: scored.seats.filter(({ said, came }) => said !== came).map(view),
    },
  };
}

function hasResults(record: ElectoralRecord, { id }: Election): boolean {
  return [...record.contests(id).values()].some(({ state }) => state === 'declared');
}

type View = (seat: SeatUnderExitPoll) => ExitPollSeat;

function seatViews(record: ElectoralRecord, election: Election, scored: Scorecard | undefined): View {
  const came = new Map(scored?.seats.map((seat) => [seat.gss, seat]));
  const party = (bloc: SeatUnderExitPoll['before']) => blocView(record, bloc, election.polledOn);
  return ({ gss, name, before, chances }) => {
    const [likeliest] = chances;
    const known = came.get(gss);
    const area = areaOf(record, election, gss);
    return {
      seat: { text: name, href: `/seats/${area?.slug ?? gss}/${election.id}` },
      before: party(before),
      likely: party(likeliest?.bloc ?? before),
      chance: likeliest ? chanceShown(likeliest.chance) : '',
      came: known && party(known.came),
      wrong: known && known.said !== known.came,
    };
  };
}

function areaOf(record: ElectoralRecord, { boundarySet }: Election, gss: string): Area | undefined {
  return record.areas().get(areaKey({ boundarySet, gss }));
}

/** The surest first in each; the Speaker's seat is in none. */
function groupsOf(seats: readonly SeatUnderExitPoll[], view: View): ExitPollGroup[] {
  return (['changes', 'unsure', 'stays'] as const).map((kind) => ({
    kind,
    seats: seats
      .filter(({ group }) => KINDS[group] === kind)
      .toSorted((a, b) => (b.chances[0]?.chance ?? 0) - (a.chances[0]?.chance ?? 0) || (a.name < b.name ? -1 : 1))
      .map(view),
  }));
}

function countiesOf(
  record: ElectoralRecord,
  election: Election,
  seats: readonly SeatUnderExitPoll[],
): [string, SeatUnderExitPoll[]][] {
  const named = Map.groupBy(seats, ({ gss }) => {
    const area = areaOf(record, election, gss);
    return area?.county || area?.region || area?.nation || '';
  });
  return [...named].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function expectedTable(
  record: ElectoralRecord,
  election: Election,
  { expected, seats }: RegionUnderExitPoll,
  scored: Scorecard | undefined,
): RangeTable {
  const place = (count: number) => Math.round((count / Math.max(seats.length, 1)) * 1000);
  const cameTo = (bloc: string) => scored?.seats.filter(({ came }) => came === bloc).length;
  const base = beforeOf(record, election)!;
  return {
    caption: w.expected,
    heads: {
      value: w.expectedShort,
      range: w.range,
      extra: [base.polledOn.slice(0, 4), ...(scored ? [w.result] : [])],
    },
    rows: expected
      .toSorted((a, b) => b.seats - a.seats)
      .map(({ bloc, before, seats: count, low, high }) => ({
        party: blocView(record, bloc, election.polledOn),
        value: seatsShown(count),
        range: `${low}–${high}`,
        extra: [String(before), ...(scored ? [String(cameTo(bloc))] : [])],
        at: place(count),
        low: place(low),
        high: place(high),
        was: place(before),
        came: scored && place(cameTo(bloc)!),
      })),
    marks: {
      was: w.baseMark(base.polledOn.slice(0, 4), base.kind === 'notional'),
      came: scored && w.resultMark(election.polledOn.slice(0, 4)),
    },
  };
}
