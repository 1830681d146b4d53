import { expect, test } from 'vitest';
import {
  asPublished,
  beforeOf,
  exitPollNights,
  expectedSeats,
  forecast,
  forecastBackTest,
  forecastDay,
  houseChances,
  nightIfHeld,
  parliamentPolled,
  polledParliaments,
  publishedExitPoll,
  regionUnderExitPoll,
  scorecard,
  summaryOf,
  westminster,
} from '../forecast/index.ts';
import { findElection, findRegion } from '../record/index.ts';
import {
  averageSentence,
  chanceShown,
  chanceWords,
  EXIT_POLL_METHOD,
  exitPollSentence,
  forecastBackTestSentence,
  forecastSentence,
  groupScoreSentence,
  houseSentence,
  newestPollSentence,
  pollIntervalSentence,
  regionExitPollSentence,
  scorecardSentence,
  westminsterSentences,
} from './index.ts';
import { record } from '../record/testing.ts';

const parties = record.parties();

test('the polls of a parliament end on the eve of the next election, and its results stand at both ends', () => {
  const polled = parliamentPolled(record, findElection(record, 'ge2017'), '2026-01-01');
  expect([polled.next?.id, polled.average.on, polled.line.at(-1)!.on]).toEqual([
    'parl.2019-12-12',
    '2019-12-11',
    '2019-12-11',
  ]);
  expect(polled.polls.every(({ from, to }) => from > '2017-06-08' && to < '2019-12-12')).toBe(true);
  // The Conservatives had 44.7 per cent of the vote of Great Britain in 2019 and 43.4 in 2017, the Speaker apart.
  expect([polled.began!.con, polled.ended!.con].map((share) => Math.round(share * 1000) / 10)).toEqual([43.4, 44.7]);
  expect(averageSentence(polled.average, parties, 'per cent')).toBe(
    'On 11 December 2019 the average of the polls was the Conservatives 43 per cent, Labour 32, the Liberal Democrats 13, the Brexit Party 4 and the Greens 3: 80 polls by 14 houses in the six weeks before.',
  );
  expect(pollIntervalSentence(summaryOf(polled.average.past), parties)).toBe(
    'Nine results in ten would lie within the ranges if the average were as wrong as such averages were on the eves of 2010, 2015 and 2017. Those were out by 1.9 points on average, and by 5.7 at worst: Labour in 2017, too low.',
  );
});

test('an average stands on the newest poll when later ones are not held, and says so', () => {
  const [now] = polledParliaments(record, '2026-11-22');
  const { average } = parliamentPolled(record, now!, '2026-11-22');
  expect(average.on).toBe('2026-06-15');
  expect(newestPollSentence(average.on, '2026-11-22')).toContain('ended on 15 June 2026.');
});

test('parliaments with polls, newest first; one without any yet is not among them', () => {
  const years = polledParliaments(record, '2024-07-05').map(({ polledOn }) => polledOn.slice(0, 4));
  expect(years).toEqual(['2019', '2017', '2015', '2010', '2005']);
});

test('a probability is printed in steps and never as nothing or as certain', () => {
  const all = Array.from({ length: 1001 }, (_, at) => chanceShown(at / 1000));
  const steps = [...new Set(all)];
  expect(steps.slice(0, 4)).toEqual(['under 1%', '2%', '5%', '10%']);
  expect(steps.at(-1)).toBe('over 99%');
  expect(all.some((text) => text === '0%' || text === '100%')).toBe(false);
  expect([0, 0.5, 1].map(chanceWords)).toEqual(['hardly possible', 'as likely as not', 'almost certain']);
});

test('what an exit poll suggests, for Westminster and for a region, and how that came out', () => {
  const nights = exitPollNights(record);
  const night = nights.find(({ election }) => election.id === 'parl.2010-05-06')!;
  const on = night.election.polledOn;
  expect(exitPollSentence(night.parties, on, parties)).toBe(
    'The exit poll suggests that the Conservatives would have 307 seats, Labour 255 and the Liberal Democrats 59.',
  );
  const notional = beforeOf(record, night.election)!;
  expect(westminsterSentences(westminster(record, night, nights), on, parties)).toEqual([
    'No party would have a majority: the Conservatives, the largest, would be 19 short of the 326 seats that are more than half.',
    'In practice 321 would be enough. The Speaker and three deputies do not vote, and Sinn Féin, who held five seats, do not take theirs.',
    'On other nights exit polls were out by up to 15 seats for the largest party. So far out, the Conservatives would have between 292 and 322, short of a majority either way.',
  ]);
  const made = regionUnderExitPoll(record, {
    region: findRegion(record, 'anglia'),
    election: night.election.id,
    exitPoll: publishedExitPoll(record, night.election.id)!,
    inversion: asPublished(record, night.election.id),
  });
  const scored = scorecard(record, made);
  expect(scorecardSentence(scored)).toBe('The likeliest party won in 64 of 68 seats.');
  expect(groupScoreSentence(scored)).toBe(
    'Of the six seats that both methods moved, all changed hands. Of the 51 seats that both left, none did. Of the 11 seats where they could not say, nine did.',
  );
  const region = regionExitPollSentence('Anglia', made.expected, notional, on, parties);
  expect(region).toMatch(
    /^In Anglia that suggests that the Conservatives would have between \d+ and \d+ seats \(2005 notional: \d+\), /,
  );
});

test('words of exit polls never say what will be', () => {
  expect(EXIT_POLL_METHOD.join(' ')).not.toMatch(/\b(will|shall|going to)\b/i);
});

test('a forecast gives every figure its range, and tells how it did on the eves of elections', () => {
  const day = forecastDay(record, '2026-11-22')!;
  const made = forecast(record, nightIfHeld(record, day), { on: day });
  expect(made.average.on).toBe('2026-06-15');
  const { on } = made.average;
  expect(forecastSentence(on, expectedSeats(made), parties)).toMatch(
    /^If an election had been held on 15 June 2026, Reform UK would have won about \d+ seats \(\d+ to \d+\), /,
  );
  expect(houseSentence(houseChances(made), on, parties)).toBe(
    'It is likely that no party would have a majority (80%), unlikely that Reform UK would (20%) and very likely that Reform UK would have the most seats (90%).',
  );
  expect(forecastBackTestSentence(forecastBackTest(record), parties)).toBe(
    'Made in the same way on the eves of five elections, its ranges should have held 18 of 20 totals and held 14: they are too narrow. It did worst in 2015, when it expected 313 seats for Labour, who won 232. It called the wrong party in 70 seats in 2010, 101 in 2015, 70 in 2017, 53 in 2019 and 130 in 2024.',
  );
});

test('there is no forecast on the day of an election, nor before the first poll after it', () => {
  expect([forecastDay(record, '2024-07-04'), forecastDay(record, '2024-07-05')]).toEqual([undefined, undefined]);
});
