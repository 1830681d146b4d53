import { NO_PLACE, PLACE, WHO_AFTER } from '../en/places-beside.ts';
import { isForecast } from '../bind/forecasts.ts';
import { tokensAt } from '../frame.ts';
import { spokenOf } from '../bind/posts.ts';
import { placed } from '../../en/words.ts';
import { weigh, type Draft } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { contestName } from './contest-words.ts';
import { partiesIn, peopleIn, personAt, type View } from '../view.ts';
import { came } from './places-taken.ts';

/** The last place that words like these are used for. */
const LAST_PLACE = 9n;

/**
 * A place in a poll beside whoever may have come there: the name before it, the one after it, or the one that the text spoke of last. Said
 * where one of them did; nothing is held against it.
 */
export function placesBeside(view: View): readonly Draft[] {
  if (view.topic === 'council' || isForecast(view)) return [];
  const { frame } = view;
  const { line, places } = frame;
  const named = [...partiesIn(frame), ...peopleIn(frame)].toSorted((a, b) => a - b);
  return [...line.matchAll(PLACE)].flatMap(({ 0: text, index, groups }): Draft[] => {
    const ordinal = groups!['o'] === undefined ? undefined : Number(groups!['o']);
    const value = ordinal === undefined ? 2n : figureAt(frame, ordinal).value.num;
    if (value > LAST_PLACE || NO_PLACE.test(line.slice(0, index))) return [];
    const after = WHO_AFTER.exec(line.slice(index));
    const before = named.filter((each) => places[each]! < index).toReversed();
    const whom = [...(after ? [Number(after[1])] : []), ...before.slice(0, 3), undefined];
    for (const who of whom) {
      const part = ordinal ?? who ?? named[0];
      const draft = part === undefined ? undefined : came(view, who, part, Number(value));
      const found =
        draft?.verdict === 'supported'
          ? draft
          : who !== undefined && part !== undefined
            ? cameOnce(view, who, part, Number(value))
            : undefined;
      if (found) return [{ ...found, words: tokensAt(frame, index, index + text.length) }];
    }
    return [];
  });
}

/** Whether somebody came there in a seat that the text speaks of: `In June she came third. Paul Bristow …`. */
function cameOnce(view: View, who: number, part: number, place: number): Draft | undefined {
  const person = personAt(view.frame, who);
  if (!person) return undefined;
  const { seats } = spokenOf(view);
  const fought = person.stood.find(
    ({ contest, candidacy }) =>
      contest.state === 'declared' &&
      (seats.size === 0 || seats.has(contest.area.slug)) &&
      (view.date === undefined || contest.polledOn <= view.date) &&
      contest.candidacies.indexOf(candidacy) === place - 1,
  );
  if (!fought) return undefined;
  const truth = `${person.name} came ${placed(place)} in ${contestName(fought.contest)}.`;
  const check = { holds: true, subject: person.name, computed: placed(place), truth, cites: [fought.candidacy.cite] };
  return weigh({ part, kind: 'rank', checks: [check], sure: false });
}
