import { partyName } from '../party-name.ts';
import type { ExitPollNight } from '../../../forecast/index.ts';
import { ratio } from '../../../psephology/index.ts';
import { exitPollRows, type PartyId } from '../../../record/index.ts';
import { titleOf } from '../bind/forecasts.ts';
import { EXIT_POLL } from '../en/forecasts.ts';
import * as say from '../en/exit-poll-misses.ts';
import { PAIR } from '../en/scoreboards.ts';
import type { Frame } from '../frame.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, partyAt, placesIn, type View } from '../view.ts';
import { commonsReadings } from './commons.ts';
import { exitPollsNear } from './exit-polls-near.ts';

/** An exit poll set against what came: how far it was out for each party, and the numbers in the end. */
export function exitPollMisses(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || placesIn(view.frame).length > 0) return [];
  const last = pollSpokenOf(view);
  if (last === undefined) return [];
  const row = inARow(view);
  return view.frame.parts.flatMap((part, at) => {
    if (part.is !== 'figure' || part.figure.unit !== 'count' || part.figure.places > 0) return [];
    if (row.has(at)) return cameFor(view, at, row.get(at)!) ?? [];
    return missed(view, at, last) ?? came(view, at, last) ?? [];
  });
}

/** Which poll was spoken of last: the exit poll, or one of somebody else. */
function pollSpokenOf(view: View): 'exit poll' | 'other' | undefined {
  const { frame, before, earlier, headings } = view;
  const told = [frame, ...before.toReversed(), ...earlier.toReversed(), ...headings, ...titleOf(view)];
  const last = told.find(({ line }) => EXIT_POLL.test(line) || say.OTHER_POLL.test(line));
  return last && (say.OTHER_POLL.test(last.line) ? 'other' : 'exit poll');
}

/** How far out; of a poll that the record does not hold, by what the text says it had. */
function missed(view: View, part: number, poll: 'exit poll' | 'other'): Draft | undefined {
  const { line, places } = view.frame;
  const [before, rest] = [line.slice(0, places[part]), line.slice(places[part])];
  const way = say.MISSED.exec(rest)?.groups;
  if (!way && !say.MISSED_BY.test(before)) return undefined;
  const said = poll === 'other' ? saidBefore(view, part) : undefined;
  if (poll === 'other' && said === undefined) return undefined;
  return judged(view, part, ownerOf(view, part, rest), ({ published, came: won }) => {
    const over = (said ?? published) - won;
    return way?.['over'] ? over : way?.['under'] ? -over : Math.abs(over);
  });
}

/** The number that stands right before another: `430 for Labour, 19 too many`. */
function saidBefore({ frame }: View, part: number): number | undefined {
  const said = frame.parts.slice(0, part).findLast((each) => each.is === 'figure');
  return said?.is === 'figure' && said.figure.unit === 'count' && part - frame.parts.indexOf(said) <= 2
    ? Number(said.figure.value.num)
    : undefined;
}

function came(view: View, part: number, poll: 'exit poll' | 'other'): Draft | undefined {
  const before = view.frame.line.slice(0, view.frame.places[part]);
  if (say.SPOT_ON.test(view.frame.line.slice(view.frame.places[part])))
    return cameFor(view, part, ownerOf(view, part, ''));
  if (poll === 'exit poll' && say.TOLD.test(before))
    return judged(view, part, ownerOf(view, part, ''), ({ published }) => published);
  // In a later paragraph what was won is told of another matter.
  const near =
    [view.frame, ...view.before.slice(-3)].some(({ line }) => EXIT_POLL.test(line)) ||
    (view.headings.slice(0, 1).some(({ line }) => EXIT_POLL.test(line)) && partiesIn(view.frame).length === 1);
  const ofSome = /^N\d+ (?:seats )?(?:of|out of|in)\b/.test(view.frame.line.slice(view.frame.places[part]));
  if (!near || ofSome || !say.CAME.test(before)) return undefined;
  return /\bmajority\b/.test(before)
    ? judge(figureAt(view.frame, part), { part, kind: 'majority', readings: commonsReadings(view, part), sure: true })
    : cameFor(view, part, ownerOf(view, part, ''));
}

const cameFor = (view: View, part: number, party: PartyId | undefined): Draft | undefined =>
  judged(view, part, party, (own) => own.came);

/** The party after `on` or `for`, else the last before the figure, else the one spoken of last. */
function ownerOf(view: View, part: number, rest: string): PartyId | undefined {
  const joined = say.MISSED_OF.exec(rest)?.groups?.['p'];
  if (joined !== undefined) return partyAt(view.frame, Number(joined));
  const before = partiesIn(view.frame).findLast((each) => each < part);
  return before === undefined ? view.lastParty : partyAt(view.frame, before);
}

type OfParty = ExitPollNight['parties'][number];

function judged(
  view: View,
  part: number,
  party: PartyId | undefined,
  value: (own: OfParty) => number,
): Draft | undefined {
  const nights = exitPollsNear(view, part);
  const rows = exitPollRows(view.record).filter(
    (row) => row.party === party && nights.some(({ election }) => election.id === row.election),
  );
  // The poll counts the Speaker with a party, and some who tell the outcome do not.
  const speakers = rows.some(({ withSpeaker }) => withSpeaker) ? [0, 1] : [0];
  const readings = nights.flatMap(({ election, parties }): Reading[] => {
    const own = parties.find((each) => each.party === party);
    if (!own) return [];
    const name = partyName(view.record, own.party);
    return speakers.map((speaker) => {
      const counted = { ...own, came: own.came - speaker };
      const sum = `The exit poll of ${election.polledOn.slice(0, 4)} had ${own.published} seats for ${name}, which won ${counted.came}: the figure`;
      return { subject: name, value: ratio(value(counted)), sum, cites: [] };
    });
  });
  if (readings.length === 0) return undefined;
  const exact = rows.every(({ certainty }) => certainty === 'exact');
  return judge(figureAt(view.frame, part), { part, kind: 'projection', readings, sure: exact && nights.length === 1 });
}

/** Figures in a row with the parties of the sentence before, or of this one before them, where there are as many. */
function inARow({ frame, before, earlier }: View): ReadonlyMap<number, PartyId> {
  const row = say.IN_A_ROW.exec(frame.line);
  if (!row || !say.OF_OUTCOME.test(frame.line)) return new Map();
  const parts = [...row[0].matchAll(/N(\d+)/g)].map(([, at]) => Number(at));
  const lists = [frame, ...before.toReversed(), ...earlier.toReversed()].map((each) =>
    pairedParties(each)
      .filter((at) => each !== frame || at < parts[0]!)
      .map((at) => partyAt(each, at)!),
  );
  const parties = lists.find((each) => each.length > 0);
  return new Map(parties?.length === parts.length ? parts.map((part, at) => [part, parties[at]!]) : []);
}

/** The parties of a sentence that stand beside a number, in order. */
function pairedParties(frame: Frame): readonly number[] {
  return [...frame.line.matchAll(PAIR)].map(([text]) => Number(/P(\d+)/.exec(text)![1]));
}
