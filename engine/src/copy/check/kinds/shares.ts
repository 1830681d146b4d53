import { ratio } from '../../../psephology/index.ts';
import { entriesFor } from '../bind/entries.ts';
import {
  ALL_VOTES_RULES,
  ELECTORATE_RULES,
  FROM_RULES,
  PLACE_SHARE_RULES,
  SHARE_RULES,
  TURNED_OUT_RULES,
  TURNOUT_RULES,
  VOTES_RULES,
} from '../en/votes.ts';
import { PART_OF_VOTERS_RULES } from '../en/turnouts.ts';
import type { Draft } from '../judge.ts';
import type { View } from '../view.ts';
import { ownerOf, voteFigure, votesFound, type Read } from './vote-figure.ts';
import { shareReading, turnoutReadings, votesReading, whole } from './vote-readings.ts';

const readShare: Read = (view, poll, part, found) =>
  entriesFor(view, part, poll, ownerOf(view, part, found)).of.flatMap((entry) => shareReading(view, entry, poll));
const readVotes: Read = (view, poll, part, found) =>
  entriesFor(view, part, poll, ownerOf(view, part, found)).of.flatMap((entry) => votesReading(view, entry, poll));
const readTurnout: Read = (_, poll) => turnoutReadings(poll);

/** Shares of the vote, of a party, list or candidate. */
export function shares(view: View): readonly Draft[] {
  const rules = view.topic === 'european' ? [...SHARE_RULES, ...PLACE_SHARE_RULES] : SHARE_RULES;
  return votesFound(view, rules, 'share', readShare).filter(({ part }) => !isOfTurnout(view, part));
}

/** `Turnout ranged from 27.4% in Luton to 48.0% in South Cambridgeshire`: no party stands since the word. */
function isOfTurnout({ frame }: View, part: number): boolean {
  return /\bturnout\b[^;PH]*$/.test(frame.line.slice(0, frame.places[part]));
}

/** A figure of a table that is a share, votes or a turnout, whatever stands beside it. */
export const shareAt = (view: View, part: number): Draft =>
  voteFigure(view, part, 'share', readShare, { unit: 'percent' });
export const votesAt = (view: View, part: number): Draft => voteFigure(view, part, 'votes', readVotes);
export const turnoutAt = (view: View, part: number): Draft =>
  voteFigure(view, part, 'turnout', readTurnout, { unit: 'percent', whole: true });

/** `up from 30.4%`, `fell from 69%`: a share or turnout at the poll before; `fell to 65%` is of the poll itself. */
export function sharesBefore(view: View): readonly Draft[] {
  return votesFound(view, FROM_RULES, 'share', (_, poll, part, found) => {
    const own = /(?:^| )to (?:just )?Q\d+$/.test(found!.text) && !found!.text.startsWith('from ');
    // `down from 67.3% in 2019` gives its own year.
    const dated = /^Q\d+ (?:in|at) T\d/.test(view.frame.line.slice(view.frame.places[part]));
    const meant = own || dated ? poll : poll.before?.();
    if (!meant) return [];
    const turnout =
      /turnout/.test(view.frame.line.slice(0, found!.start)) ||
      (/turnout/.test(view.frame.line) && !/share|of the vote/.test(view.frame.line));
    if (turnout && /turnout/.test(view.frame.line.slice(0, found!.start))) return turnoutReadings(meant);
    const readings = turnout ? turnoutReadings(meant) : [];
    return [...readings, ...entriesFor(view, part, meant).of.flatMap((entry) => shareReading(view, entry, meant))];
  });
}

/** Votes of a candidate, list or party. */
export function votes(view: View): readonly Draft[] {
  return votesFound(view, VOTES_RULES, 'votes', readVotes);
}

/** All votes together. */
export function allVotes(view: View): readonly Draft[] {
  return votesFound(view, ALL_VOTES_RULES, 'votes', readAll, { whole: true });
}

const readAll: Read = (_, poll) => {
  const counts = [
    poll.valid,
    poll.valid === undefined || poll.rejected === undefined ? undefined : poll.valid + poll.rejected,
  ];
  return counts.flatMap((count, at) =>
    count === undefined ? [] : [whole(poll, ratio(count), at === 0 ? 'Valid votes' : 'Valid and rejected votes')],
  );
};

export function turnouts(view: View): readonly Draft[] {
  return votesFound(view, [...TURNOUT_RULES, ...TURNED_OUT_RULES, ...PART_OF_VOTERS_RULES], 'turnout', readTurnout, {
    whole: true,
  });
}

export function electorates(view: View): readonly Draft[] {
  const readElectorate: Read = (_, poll) =>
    poll.electorate === undefined ? [] : [whole(poll, ratio(poll.electorate), 'The electorate')];
  return votesFound(view, ELECTORATE_RULES, 'electorate', readElectorate, { whole: true });
}
