import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { exitPollNights } from '../../../forecast/index.ts';
import { speaksOfExitPoll } from '../bind/forecasts.ts';
import { MAJORITY_NEEDED, SHORT_OF_MAJORITY, SO_FAR } from '../en/commons-majorities.ts';
import { EXIT_POLL } from '../en/forecasts.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { placesIn, type View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';
import { commonsReadings } from './commons.ts';

/** Seats of the House. */
const HOUSE = 650;
const NEEDED = HOUSE / 2 + 1;

/** How far the largest party of the House is short of a majority, and what a majority is. */
export function commonsMajorities(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'parliament' || placesIn(frame).length > 0) return [];
  const needed = [...findAll(frame, MAJORITY_NEEDED), ...findAll(frame, SHORT_OF_MAJORITY)].flatMap(({ parts }) => {
    const part = parts['line'] ?? (parts['n'] !== undefined && isWhole(view, parts['n']) ? parts['n'] : undefined);
    return part === undefined ? [] : [neededIs(view, part)];
  });
  const short = [...findAll(frame, SHORT_OF_MAJORITY)].flatMap(({ parts }) => shortBy(view, parts['n']!));
  return [...short, ...needed.filter((each) => !short.some(({ part }) => part === each.part))];
}

/** A number near half of the House is what is needed; a small one is what is missing. */
const isWhole = ({ frame }: View, part: number): boolean => figureAt(frame, part).value.num > 250n;

function neededIs(view: View, part: number): Draft {
  const sum = `A majority of the ${HOUSE} seats of the House`;
  const readings = [{ subject: 'House of Commons', value: ratio(NEEDED), sum, cites: [] }];
  return judge(figureAt(view.frame, part), { part, kind: 'seats', readings, sure: true });
}

function shortBy(view: View, part: number): readonly Draft[] {
  const spoken = [view.frame, ...view.before.slice(-3)].some(({ line }) => EXIT_POLL.test(line));
  const ofPoll = spoken || speaksOfExitPoll(view);
  const readings = ofPoll ? byPoll(view, part) : byOutcome(view, part);
  if (readings.length === 0) return [];
  const kind = ofPoll ? 'projection' : 'seats';
  return [judge(figureAt(view.frame, part), { part, kind, readings, sure: !SO_FAR.test(view.frame.line) })];
}

/** Twice what is missing is the majority of the others, less what the House has in excess of an even number. */
function byOutcome(view: View, part: number): readonly Reading[] {
  return commonsReadings(view, part).flatMap((each) => {
    const seats = (Number(each.value.num) + HOUSE) / 2;
    return seats >= NEEDED
      ? []
      : [{ ...each, value: ratio(NEEDED - seats), sum: `${each.sum}; what is missing to ${NEEDED}` }];
  });
}

function byPoll(view: View, part: number): readonly Reading[] {
  return electionsNear(view, part).flatMap(({ id }): Reading[] => {
    const largest = exitPollNights(view.record).find(({ election }) => election.id === id)?.parties[0];
    if (!largest || largest.published >= NEEDED) return [];
    const name = partyName(view.record, largest.party);
    const sum = `The exit poll gave ${name} ${largest.published} seats; what is missing to ${NEEDED}`;
    return [{ subject: name, value: ratio(NEEDED - largest.published), sum, cites: [] }];
  });
}
