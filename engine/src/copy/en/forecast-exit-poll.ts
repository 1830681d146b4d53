import type { Bloc, Expected, GroupScore, Scorecard, Westminster } from '../../forecast/index.ts';
import type { Election, ExitPollSurvey, IsoDate } from '../../record/index.ts';
import { thousands } from '../numbers.ts';
import { blocWords } from './forecast-polls.ts';
import { baselineTag, type Parties } from './results.ts';
import { capital, counted, listed, spelt } from './words.ts';

/** Fewer seats than this are left to the table. */
const IN_PROSE = 5;

interface PublishedSeats {
  readonly bloc: Bloc;
  readonly published: number;
}

/** The headline: an exit poll suggests, and says what would be. */
export function exitPollSentence(parties: readonly PublishedSeats[], on: IsoDate, names: Parties): string {
  const said = parties
    .filter(({ published }) => published >= IN_PROSE)
    .map(
      ({ bloc, published }, at) =>
        `${blocWords(bloc, on, names)} ${at === 0 ? `would have ${published} seats` : published}`,
    );
  return `The exit poll suggests that ${listed(said)}.`;
}

/** What the totals would mean at Westminster: the majority or what is missing, the practical figure, and an error like those of other nights. */
export function westminsterSentences(of: Westminster, on: IsoDate, names: Parties): string[] {
  const who = blocWords(of.largest, on, names);
  const outright =
    of.majority > 0
      ? `${capital(who)} would have a majority of ${of.majority}: ${of.needed} of the 650 seats are more than half.`
      : `No party would have a majority: ${who}, the largest, would be ${of.needed - of.seats} short of the ${of.needed} seats that are more than half.`;
  const practical =
    `In practice ${of.practical} would be enough. The Speaker and three deputies do not vote` +
    (of.abstaining > 0 ? `, and Sinn Féin, who held ${counted(of.abstaining, 'seat')}, do not take theirs.` : '.');
  return [outright, practical, ...(of.worst ? [worstSentence(of, of.worst, who)] : [])];
}

function worstSentence({ seats, needed }: Westminster, worst: number, who: string): string {
  const [low, high] = [seats - worst, seats + worst];
  const verdict =
    low >= needed
      ? 'a majority either way'
      : high < needed
        ? 'short of a majority either way'
        : 'so either side of a majority';
  return `On other nights exit polls were out by up to ${counted(worst, 'seat')} for the largest party. So far out, ${who} would have between ${low} and ${high}, ${verdict}.`;
}

/** What it would mean in a region: ranges first, against what each party won there. */
export function regionExitPollSentence(
  region: string,
  expected: readonly Expected[],
  base: Election,
  on: IsoDate,
  names: Parties,
): string {
  const told = expected
    .filter(({ high, before }) => high >= 2 || before >= 2)
    .toSorted((a, b) => b.seats - a.seats)
    .map(({ bloc, low, high, before }, at) => {
      const seats = low === high ? String(low) : `between ${low} and ${high}`;
      return `${blocWords(bloc, on, names)} ${at === 0 ? `would have ${seats} seats` : seats} (${at === 0 ? `${baselineTag(base)}: ` : ''}${before === 0 ? 'none' : before})`;
    });
  return `In ${region} that suggests that ${listed(told)}. These are ranges: the exit poll asks nobody about a seat.`;
}

/** How often the illustration was right, however that looks. */
export function scorecardSentence({ seats, right }: Scorecard): string {
  return `The likeliest party won in ${right} of ${counted(seats.length, 'seat')}.`;
}

/** What became of the three groups. */
export function groupScoreSentence({ groups }: Scorecard): string {
  const of = (group: GroupScore['group']) => groups.find((each) => each.group === group)!;
  const [changes, unsure, stays] = [of('changes hands'), of('cannot say'), of('stays')];
  const said = [
    changes.seats > 0 &&
      `Of the ${counted(changes.seats, 'seat')} that both methods moved, ${changes.changed === changes.seats ? 'all' : spelt(changes.changed)} changed hands.`,
    stays.seats > 0 &&
      `Of the ${counted(stays.seats, 'seat')} that both left, ${stays.changed === 0 ? 'none' : spelt(stays.changed)} did.`,
    unsure.seats > 0 &&
      `Of the ${counted(unsure.seats, 'seat')} where they could not say, ${spelt(unsure.changed)} did.`,
  ];
  return said.filter(Boolean).join(' ');
}

/** Whom an exit poll asked. */
export function surveySentence({ stations, interviews, certainty }: ExitPollSurvey): string {
  const about = certainty === 'approximate' ? 'about ' : '';
  return interviews
    ? `${capital(`${about}${thousands(interviews)}`)} people answered as they left ${stations} polling stations.`
    : `People were asked as they left ${about}${stations} polling stations.`;
}

/** How an exit poll is made, how it is read here, and what it cannot tell. */
export const EXIT_POLL_METHOD = [
  'An exit poll asks people how they have just voted, at about one polling station in 300, as far as possible the same ones as last time. No votes are counted by polling station in the United Kingdom, so the level cannot be checked; the change since the last exit poll at the same place can. The changes are explained by what kind of place each is and applied to every seat, and the published totals are sums of chances. That is why no list of seats goes with them: “13 seats” may be 40 seats with a chance in three each.',
  'Nobody in Northern Ireland is asked, and no seat is polled as such. What is said here of a region is our illustration from the national totals alone: it looks for the change in each nation that gives those totals, with the polls of the eve as a start, and lets every seat err by as much as seats have. It is not the broadcasters’ own reading of any seat.',
  'A seat is said to change hands only where two methods agree: the chances just described make it four in five or more, and a rule of one line (falling parties fall in proportion, rising ones gain the same everywhere) puts the same party ahead. Where they part, or the chance is smaller, it says that it cannot say.',
] as const;

/**
 * Expected seats, which are sums of chances: to a tenth below ten, whole above.
 *
 * @example
 * seatsShown(32.51) // => '33'
 * seatsShown(5.82) // => '5.8'
 */
export function seatsShown(seats: number): string {
  return seats < 9.95 ? seats.toFixed(1) : String(Math.round(seats));
}

/**
 * An error in seats with its sign.
 *
 * @example
 * errorInSeats(-11) // => '−11'
 * errorInSeats(0) // => '0'
 */
export function errorInSeats(error: number): string {
  return error > 0 ? `+${error}` : String(error).replace('-', '−');
}

const CLOSE = 22 * 60;
const DAY = 24 * 60;
/** Expected times are good to no better than this, minutes. */
const GRAIN = 5;

/**
 * A time so many minutes after the polls close at ten, to five minutes: an expectation is no better than that.
 *
 * @example
 * clockAfterClose('2024-07-04', 203) // => 'Fri 01:25'
 */
export function clockAfterClose(polledOn: IsoDate, minutes: number): string {
  const all = CLOSE + Math.round(minutes / GRAIN) * GRAIN;
  const [hours, rest] = [Math.floor((all % DAY) / 60), all % 60];
  const day = new Date(Date.parse(polledOn) + Math.floor(all / DAY) * 86_400_000);
  const weekday = day.toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' });
  return `${weekday} ${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
