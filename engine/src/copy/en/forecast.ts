import type { ExpectedSeats, ForecastEve, HouseChances } from '../../forecast/index.ts';
import type { IsoDate } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { chanceShown, chanceWords } from './chances.ts';
import { blocWords } from './forecast-polls.ts';
import type { Parties } from './results.ts';
import { listed, spelt } from './words.ts';

/** Fewer expected seats than this are left to the table. */
const [IN_PROSE, FEW_OF_A_REGION] = [9.5, 0.95];

/** What an election on a day would bring, ranges with every figure. It is an illustration: nobody knows how anybody would vote. */
export function forecastSentence(
  on: IsoDate,
  expected: readonly ExpectedSeats[],
  names: Parties,
  region?: string,
): string {
  const where = region ? ` in ${region}` : '';
  const said = expected
    .filter(({ seats, bloc }) => seats >= (region ? FEW_OF_A_REGION : IN_PROSE) && bloc !== 'oth')
    .toSorted((a, b) => b.seats - a.seats)
    .slice(0, 4)
    .map(
      ({ bloc, seats, low, high }, at) =>
        `${blocWords(bloc, on, names)} ${at === 0 ? 'would have won about ' : ''}${Math.round(seats)}${at === 0 ? ` seats${where}` : ''} (${low} to ${high})`,
    );
  return `If an election had been held on ${longDate(on)}, ${listed(said)}. The ranges are as wide as polls have been wrong.`;
}

/** Who would have a majority, in steps and in words. */
export function houseSentence({ blocs, hung }: HouseChances, on: IsoDate, names: Parties): string {
  const [first] = blocs;
  const none = `It is ${chanceWords(hung)} that no party would have a majority (${chanceShown(hung)})`;
  if (!first) return `${none}.`;
  const who = blocWords(first.bloc, on, names);
  return `${none}, ${chanceWords(first.majority)} that ${who} would (${chanceShown(first.majority)}) and ${chanceWords(first.largest)} that ${who} would have the most seats (${chanceShown(first.largest)}).`;
}

/** How the same forecast did on the eves of elections, however that looks. */
export function forecastBackTestSentence(eves: readonly ForecastEve[], names: Parties): string {
  const ranges = eves.flatMap(({ totals }) => totals);
  const held = ranges.filter(({ inRange }) => inRange).length;
  const should = Math.round(ranges.length * 0.9);
  const worst = eves
    .flatMap(({ election, totals }) => totals.map((each) => ({ ...each, election, out: each.seats - each.came })))
    .reduce((most, each) => (Math.abs(each.out) > Math.abs(most.out) ? each : most));
  const year = worst.election.slice(5, 9);
  return (
    `Made in the same way on the eves of ${spelt(eves.length)} elections, its ranges should have held ${should} of ${ranges.length} totals and held ${held}` +
    `${held < should ? ': they are too narrow' : ''}. It did worst in ${year}, when it expected ${Math.round(worst.seats)} seats for ` +
    `${blocWords(worst.bloc, worst.election.slice(5), names)}, who won ${worst.came}. It called the wrong party in ${listed(
      eves.map(({ wrong, election }, at) => `${wrong} ${at === 0 ? 'seats ' : ''}in ${election.slice(5, 9)}`),
    )}.`
  );
}

/** What stands under a seat's chances: whose they are, and what they do not know. */
export function seatForecastSentence(on: IsoDate): string {
  return `How often each party would have won here had an election been held on ${longDate(on)}, if national polls were as wrong as they have been. Nobody was asked about this seat, and no candidate is known.`;
}

/** Said in its place while people vote. */
export const QUIET =
  'The polls are open. Until they close at ten o’clock nothing is said here of how people may vote. Who holds what, and what came before, is on the other pages.';

/** Said where there is none to show. */
export const FORECAST_NOT_MADE =
  'No forecast is made on the day of a general election, nor before the first poll after it.';

/** How the forecast is made, and what it cannot know. */
export const FORECAST_METHOD = [
  'It starts from the average of the polls. The change since the last general election is given to every seat of Great Britain, in part the same points everywhere and in part in proportion to what a party had there: more in proportion where it falls, more evenly where it rises. A party that did not stand starts from four fifths of its share in the nation.',
  'Then everything that such a sum has been wrong by is drawn, 5,000 times: the polls’ error for the country, what Wales, Scotland and each region of England did apart, and each seat by itself, with parties’ errors going together as they have. A chance is how often a party won in these draws; it is printed in steps and is never 0 or 100.',
  'It knows nothing of candidates, of by-elections and members who changed party since, of pacts, or of anything that would happen before a real poll. Polls of Great Britain say nothing of Scotland by itself: the SNP’s range is as wide as its share has moved from one election to the next. Northern Ireland’s 18 seats and the Speaker’s are not moved, and no party here stands in the former.',
] as const;
