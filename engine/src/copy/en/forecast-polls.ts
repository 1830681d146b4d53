import { HALF_LIFE, partyOfBloc, type Bloc, type PastSummary, type PollAverage } from '../../forecast/index.ts';
import type { IsoDate } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import type { PercentWord } from '../numbers.ts';
import { shareShown } from './national-share.ts';
import { partyWords } from './parties.ts';
import type { Parties } from './results.ts';
import { counted, listed } from './words.ts';

/** A bloc of a forecast in a sentence, by the name of the party it was on a day; the best placed others together. */
export function blocWords(bloc: Bloc, on: IsoDate, parties: Parties): string {
  if (bloc === 'oth') return 'others';
  return partyWords(parties.get(partyOfBloc(bloc, on))!).who;
}

/** Where the average of the polls stands, in whole per cent, the largest first. */
export function averageSentence({ on, shares, polls }: PollAverage, parties: Parties, word: PercentWord): string {
  const said = Object.entries(shares)
    .toSorted(([, a], [, b]) => b.share - a.share)
    .map(([bloc, { share }], at) => {
      const whole = String(Math.round(share * 100));
      return `${blocWords(bloc as Bloc, on, parties)} ${at === 0 ? withWord(whole, word) : whole}`;
    });
  const houses = new Set(polls.map(({ poll }) => poll.house)).size;
  return `On ${longDate(on)} the average of the polls was ${listed(said)}: ${counted(polls.length, 'poll')} by ${counted(houses, 'house')} in the six weeks before.`;
}

function withWord(number: string, word: PercentWord): string {
  return `${number}${word === '%' ? '' : ' '}${word}`;
}

/** Said where the newest poll is old: an average is not carried on without polls. */
export function newestPollSentence(newest: IsoDate, asked: IsoDate): string {
  return `The newest poll held here ended on ${longDate(newest)}. No poll between then and ${longDate(asked)} is held, so the average stands where it was; polls added to the desk carry it on.`;
}

/** What the ranges mean, and what they rest on. */
export function pollIntervalSentence(summary: PastSummary | undefined, parties: Parties): string {
  if (!summary)
    return 'Nine results in ten should lie within the ranges; no earlier election can be compared, so their width is an assumption.';
  const { elections, mean, worst } = summary;
  const direction = worst.error > 0 ? 'too low' : 'too high';
  const day = worst.election.slice(5);
  return (
    `Nine results in ten would lie within the ranges if the average were as wrong as such averages were on the eves of ${listed(
      elections.map(yearOf),
    )}. ` +
    `Those were out by ${shareShown(mean)} points on average, and by ${shareShown(Math.abs(worst.error))} at worst: ` +
    `${blocWords(worst.bloc, day, parties)} in ${yearOf(worst.election)}, ${direction}.`
  );
}

function yearOf(election: string): string {
  return election.slice(5, 9);
}

/** How the average is made, and what it cannot tell. */
export const POLL_AVERAGE_METHOD = [
  `Every poll of Great Britain that ended in the last six weeks counts, less its house’s lean. A poll loses half its weight in ${HALF_LIFE} days; a larger sample weighs more, as its square root and never as more than 3,000 people; and however many polls a house takes, together they weigh as much as its best one.`,
  'A house’s lean is by how much its polls of the last year lie above or below those of all other houses about the same days, drawn towards nothing where it has few. It says who differs from the rest, not who is right: if all houses lean alike, nothing here can see it. That is what the ranges are for.',
  'UKIP, the Brexit Party and Reform UK are one line. Estimates seat by seat are left out: they are models of many weeks, not samples of opinion on a day. The average says nothing of Scotland, Wales or Northern Ireland by themselves.',
] as const;
