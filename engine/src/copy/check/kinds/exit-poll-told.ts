import { ratio } from '../../../psephology/index.ts';
import { exitPollRows, exitPollSurveys, type Election, type PartyId } from '../../../record/index.ts';
import { electionsSince1918 } from '../bind/elections.ts';
import { titleOf } from '../bind/forecasts.ts';
import { partiesFor } from '../bind/parties.ts';
import * as say from '../en/exit-poll-told.ts';
import { EXIT_POLL } from '../en/forecasts.ts';
import { REGION_WORDS } from '../en/regions.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { figureAt, findAll } from '../rules.ts';
import { regionTallies } from '../tallies/region-tallies.ts';
import { partiesIn, peopleIn, placesIn, type View } from '../view.ts';
import { readTallies } from './tally-readings.ts';

/** No party has fewer seats than these that a bare number would be told of. */
const LEAST = 2n;
const HOUSE = 659n;

/**
 * Seats of a party in copy about exit polls, be it what the poll said or what came: the one where the words say so, either where they do not.
 */
export function toldOfExitPoll(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || !isOfExitPoll(view) || placesIn(view.frame).length > 0) return [];
  if ([...view.before, view.frame].some(({ line }) => REGION_WORDS.test(line))) return [];
  const stations = [...findAll(view.frame, say.STATIONS_RULES)].map(({ parts }) => stationsAt(view, parts['n']!));
  const seats = view.frame.parts.flatMap((part, index) =>
    part.is === 'figure' && isOfSeats(view, index) ? (draftOf(view, index) ?? []) : [],
  );
  return [...stations, ...seats];
}

/** At how many places the poll was taken. */
function stationsAt(view: View, part: number): Draft {
  const near = electionsSince1918(view, part);
  const readings = exitPollSurveys(view.record)
    .filter(({ election }) => near.some(({ id }) => id === election))
    .map(({ election, stations }): Reading => {
      const sum = `The polling stations of the exit poll of ${election.slice(5, 9)}`;
      return { subject: 'exit poll', value: ratio(stations), sum, cites: [] };
    });
  return judge(figureAt(view.frame, part), { part, kind: 'count', readings, sure: namesYear(view, near[0]!) });
}

/** Copy under a headline of an exit poll, or that has just spoken of one; and of no other poll since. */
function isOfExitPoll(view: View): boolean {
  const { frame, earlier, headings } = view;
  const near = [frame, ...earlier.toReversed(), ...headings, ...titleOf(view)];
  const last = near.find(({ line }) => EXIT_POLL.test(line) || say.SOMEBODY_SAYS.test(line));
  return last !== undefined && !say.SOMEBODY_SAYS.test(last.line);
}

function isOfSeats({ frame }: View, index: number): boolean {
  const { unit, value, places, sign, spelt } = figureAt(frame, index);
  if (unit !== 'count' || places > 0 || sign !== 0 || value.den !== 1n || value.num < LEAST || value.num > HOUSE)
    return false;
  const [before, rest] = [frame.line.slice(0, frame.places[index]), frame.line.slice(frame.places[index])];
  if (say.BEFORE_NO_SEATS.test(before) || say.NO_SEATS_OF_POLL.test(rest)) return false;
  return (
    !spelt || value.num > 3n || /^N\d+ (?:seats|mps)|P\d+ (?:[a-z]+ )?$/.test(`${rest}`) || say.RESULT_WAS.test(before)
  );
}

function draftOf(view: View, part: number): Draft | undefined {
  const party = partyMeant(view, part);
  const [election, ...others] = electionsSince1918(view, part).filter(({ id }) =>
    exitPollRows(view.record).some((row) => row.election === id),
  );
  if (party === undefined || !election) return undefined;
  const before = view.frame.line.slice(0, view.frame.places[part]);
  const clause = before.slice(Math.max(before.lastIndexOf(' ; '), before.lastIndexOf(' . '), 0));
  const came =
    say.CAME_AFTER.test(view.frame.line.slice(view.frame.places[part])) ||
    lastOf(clause, say.RESULT_WAS) > lastOf(clause, say.POLL_SAID);
  const rest = view.frame.line.slice(view.frame.places[part]);
  const said = !came && (say.POLL_SAID.test(clause) || say.SAID_AFTER.test(rest));
  const polled = pollReadings(view, election, party);
  const outcome = outcomes(view, election, party);
  const readings = came ? outcome.now : said ? polled.of : [...polled.of, ...outcome.now];
  if (readings.length === 0) return undefined;
  const draft = judge(figureAt(view.frame, part), {
    part,
    kind: came ? 'seats' : 'projection',
    readings,
    also: [...(came || said ? [] : outcome.before), ...(said ? [] : polled.of)],
    sure:
      (came || (said && polled.exact)) &&
      (namesYear(view, election) || (others.length === 0 && !namesAnyYear(view))) &&
      hasOwner(view),
  });
  // What neither the poll said nor came may be of a region or of something else.
  return came || said || draft.verdict === 'supported' ? draft : undefined;
}

/** Where in a clause a pattern that runs to its end begins; before it where it does not fit. */
function lastOf(clause: string, pattern: RegExp): number {
  for (let at = clause.length; at >= 0; at = clause.lastIndexOf(' ', at - 1)) {
    if (pattern.test(clause.slice(at))) return at;
    if (at === 0) break;
  }
  return pattern.test(clause) ? 0 : -1;
}

/** Whether the paragraph names the year of an election. */
function namesYear({ frame, before }: View, { polledOn }: Election): boolean {
  const year = Number(polledOn.slice(0, 4));
  return [...before, frame].some(({ parts }) =>
    parts.some((part) => part.is === 'moment' && part.moment.year === year),
  );
}

/** Whether the text has just told of several elections, so that a sentence without a year is of one of them. */
function namesAnyYear({ frame, before, earlier }: View): boolean {
  return [...earlier, ...before, frame].some(({ parts }) =>
    parts.some((part) => part.is === 'moment' && part.moment.year !== undefined && part.moment.month === undefined),
  );
}

function hasOwner({ frame, lastParty }: View): boolean {
  return partiesIn(frame).length + peopleIn(frame).length > 0 || lastParty !== undefined;
}

function partyMeant(view: View, part: number): PartyId | undefined {
  // Whoever was named last goes on being told of, a party or somebody by name.
  for (const frame of [view.frame, ...view.before.slice(-3).toReversed()]) {
    const at = frame === view.frame ? part : frame.parts.length;
    const party = partiesFor({ ...view, frame }, at).find((each) => each !== 'speaker');
    if (party !== undefined) return party;
  }
  return view.lastParty;
}

function pollReadings({ record }: View, { id, polledOn }: Election, party: PartyId) {
  const rows = exitPollRows(record).filter((row) => row.election === id && row.party === party);
  const name = partyName(record, party);
  const of = rows.map(({ seats, cite }): Reading => ({
    subject: name,
    value: ratio(seats),
    sum: `What the exit poll of ${polledOn.slice(0, 4)} gave ${name}`,
    cites: [cite],
  }));
  return { of, exact: rows.length > 0 && rows.every(({ certainty }) => certainty === 'exact') };
}

/** Seats won, and what the party had before. */
function outcomes(view: View, election: Election, party: PartyId) {
  const country = view.record.regions().get('united-kingdom')!;
  const tallies = regionTallies(view, country, [election], []);
  const of = (mode: 'won' | 'change') => readTallies(view, tallies, party, new Set([mode]), 1);
  return { now: of('won'), before: of('change') };
}
