import { divide, subtract, type Ratio } from '../../../psephology/index.ts';
import { entriesFor } from '../bind/entries.ts';
import { CHANGE_RULES, DOWN, OF_VOTES, UP } from '../en/votes.ts';
import type { Draft, Reading } from '../judge.ts';
import { shareOf, type Poll } from '../polls/poll.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, type View } from '../view.ts';
import { voteFigure, votesFound, type Read } from './vote-figure.ts';
import { nameOf, turnoutOf } from './vote-readings.ts';

/** Changes in share or turnout, in points; a change said in per cent may be relative, and both are tried. */
export function changes(view: View): readonly Draft[] {
  const { frame } = view;
  const drafts = votesFound(view, CHANGE_RULES, 'change', readChange).filter(({ part }) => !isLevel(view, part));
  return OF_VOTES.test(frame.line)
    ? drafts
    : drafts.filter(({ part }) => figureAt(frame, part).unit === 'points' && partiesIn(frame).length > 0);
}

/** `turnout fell below 60%`, `up from the 45.2 of 2024` tell how high it was, and not how far it fell or rose. */
function isLevel({ frame }: View, part: number): boolean {
  const { opens, from } = figureAt(frame, part);
  if (/\bfrom (?:the |his |her |their )$/.test(frame.line.slice(0, frame.places[part]))) return true;
  return frame.tokens.slice(opens, from).some(({ norm }) => norm === 'below' || norm === 'above');
}

const readChange: Read = (view, poll, part, found) => {
  const before = poll.before?.();
  if (!before) return [];
  const { line } = view.frame;
  const figure = figureAt(view.frame, part);
  const down = found
    ? goesDown(line.slice(0, found.end), found.text)
    : figure.sign < 0 || (figure.sign === 0 && goesDown(line.slice(0, view.frame.places[part]), ''));
  const changed = (now: Ratio | undefined, was: Ratio | undefined, whose: string, cites: Reading['cites']) =>
    now && was
      ? changeReadings(poll, {
          now,
          was,
          down,
          sum: `${whose} in ${poll.name}, less that at ${before.name},`,
          cites,
          relative: figure.unit === 'percent' && (figure.sign === 0 && found ? 'words' : 'sign'),
        })
      : [];
  if (found && /turnout/.test(line.slice(0, found.end)) && !/share|vote(?!r)/.test(found.text))
    return changed(turnoutOf(poll), turnoutOf(before), 'The turnout', [poll.cite, before.cite]);
  return entriesFor(view, part, poll).of.flatMap((entry) => {
    const then = before.entries.find(({ party }) => party === entry.party);
    return then
      ? changed(shareOf(entry, poll), shareOf(then, before), `The share of ${nameOf(view, entry)}`, [
          entry.cite,
          then.cite,
        ])
      : [];
  });
};

interface Changed {
  readonly now: Ratio;
  readonly was: Ratio;
  readonly down: boolean;
  readonly sum: string;
  readonly cites: Reading['cites'];
  /** Said in per cent, in words or with a sign in a table, where points are meant as often. */
  readonly relative: 'words' | 'sign' | false;
}

function changeReadings({ subject }: Poll, { now, was, down, sum, cites, relative }: Changed): Reading[] {
  const points = subtract(now, was);
  const signed = (value: Ratio): Ratio => (down ? { num: -value.num, den: value.den } : value);
  const inPoints = { subject, value: signed(points), sum, cites };
  if (!relative || was.num === 0n) return [inPoints];
  // `a fall of eight per cent` of a share that fell by eight points is another statement, and is wrong.
  const inWords = {
    ...inPoints,
    value: signed(divide(points, was)),
    sum: `${sum} in per cent of what it was and not in points,`,
  };
  return relative === 'words' ? [inWords] : [inPoints, inWords];
}

/** Which way a change went: by the word beside it, else the last before it. */
function goesDown(before: string, text: string): boolean {
  const words = new RegExp(`\\b(?:(?<down>${DOWN})|${UP})\\b`, 'g');
  const own = [...text.matchAll(words)].at(-1) ?? [...before.matchAll(words)].at(-1);
  return own?.groups?.['down'] !== undefined;
}

/** A figure of a table that is a change in share, whatever stands beside it. */
export const changeAt = (view: View, part: number): Draft =>
  voteFigure(view, part, 'change', readChange, { unit: 'points' });
