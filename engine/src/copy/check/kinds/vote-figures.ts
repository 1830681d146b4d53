import { divide, ratio, subtract, type Ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import { entriesFor } from '../bind/entries.ts';
import type { ClaimKind } from '../claim.ts';
import type { Unit } from '../figures/quantity.ts';
import {
  ALL_VOTES_RULES,
  CHANGE_RULES,
  DOWN,
  ELECTORATE_RULES,
  FORECAST,
  FROM_RULES,
  OF_VOTES,
  PLACE_SHARE_RULES,
  POLL,
  SHARE_RULES,
  TURNOUT_RULES,
  UP,
  VOTES_RULES,
} from '../en/votes.ts';
import { BEATEN } from '../en/outcomes.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { shareOf, type Entry, type Poll, type PollsMeant } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll, type Found, type Rule } from '../rules.ts';
import { partiesIn, type View } from '../view.ts';

const readShare: Read = (view, poll, part, found) =>
  entriesFor(view, part, poll, ownerOf(view, part, found)).of.flatMap((entry) => shareReading(view, entry, poll));
const readVotes: Read = (view, poll, part, found) =>
  entriesFor(view, part, poll, ownerOf(view, part, found)).of.flatMap((entry) => votesReading(view, entry, poll));
const readTurnout: Read = (_, poll) => turnoutReadings(poll);

/** The party or candidate that a figure stands right beside, with no more between than a mark or a verb: nobody else can own it. */
function ownerOf({ frame }: View, part: number, found: Found | undefined): number | undefined {
  const beside = found?.parts['h'] ?? found?.parts['p'];
  if (!found || beside === undefined || beside > part) return undefined;
  if (BEATEN.test(frame.line.slice(0, frame.places[beside]))) return undefined;
  const between = frame.line.slice(frame.places[beside], frame.places[part]).replace(/^\w+ /, '');
  return /^(?:\( P\d+ \) )?(?:[:,=(|-] ?|on |had |has |polled |got |took |received |won |secured )?$/.test(between)
    ? beside
    : undefined;
}

/** Shares of the vote, of a party, list or candidate. */
export function shares(view: View): readonly Draft[] {
  const rules = view.topic === 'european' ? [...SHARE_RULES, ...PLACE_SHARE_RULES] : SHARE_RULES;
  return each(view, rules, 'share', readShare);
}

/** A figure of a table that is a share, votes, turnout or a change in share, whatever stands beside it. */
export const shareAt = (view: View, part: number): Draft =>
  judged(view, part, 'share', undefined, readShare, 'percent');
export const votesAt = (view: View, part: number): Draft => judged(view, part, 'votes', undefined, readVotes);
export const turnoutAt = (view: View, part: number): Draft =>
  judged(view, part, 'turnout', undefined, readTurnout, 'percent');
export const changeAt = (view: View, part: number): Draft =>
  judged(view, part, 'change', undefined, readChange, 'points');

/** `up from 30.4%`, `fell from 69%`: a share or turnout at the poll before; `fell to 65%` is of the poll itself. */
export function sharesBefore(view: View): readonly Draft[] {
  return each(view, FROM_RULES, 'share', (_, poll, part, found) => {
    const own = /(?:^| )to (?:just )?Q\d+$/.test(found!.text);
    const meant = own ? poll : poll.before?.();
    if (!meant) return [];
    const turnout =
      /turnout/.test(view.frame.line.slice(0, found!.start)) ||
      (/turnout/.test(view.frame.line) && !/share|of the vote/.test(view.frame.line));
    const readings = turnout ? turnoutReadings(meant) : [];
    return [...readings, ...entriesFor(view, part, meant).of.flatMap((entry) => shareReading(view, entry, meant))];
  });
}

/** Votes of a candidate, list or party. */
export function votes(view: View): readonly Draft[] {
  return each(view, VOTES_RULES, 'votes', readVotes);
}

/** All votes together. */
export function allVotes(view: View): readonly Draft[] {
  return each(view, ALL_VOTES_RULES, 'votes', readAll);
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
  return each(view, TURNOUT_RULES, 'turnout', readTurnout);
}

export function electorates(view: View): readonly Draft[] {
  return each(view, ELECTORATE_RULES, 'electorate', (_, poll) =>
    poll.electorate === undefined ? [] : [whole(poll, ratio(poll.electorate), 'The electorate')],
  );
}

/** Changes in share or turnout, in points; a change said in per cent may be relative, and both are tried. */
export function changes(view: View): readonly Draft[] {
  const { frame } = view;
  const drafts = each(view, CHANGE_RULES, 'change', readChange);
  return OF_VOTES.test(frame.line)
    ? drafts
    : drafts.filter(({ part }) => figureAt(frame, part).unit === 'points' && partiesIn(frame).length > 0);
}

const readChange: Read = (view, poll, part, found) => {
  const before = poll.before?.();
  if (!before) return [];
  const { line } = view.frame;
  const figure = figureAt(view.frame, part);
  const down = found ? goesDown(line.slice(0, found.end), found.text) : figure.sign < 0;
  const changed = (now: Ratio | undefined, was: Ratio | undefined, whose: string, cites: Reading['cites']) =>
    now && was
      ? changeReadings(poll, {
          now,
          was,
          down,
          sum: `${whose} in ${poll.name}, less that at ${before.name},`,
          cites,
          relative: figure.unit === 'percent',
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
  readonly relative: boolean;
}

function changeReadings({ subject }: Poll, { now, was, down, sum, cites, relative }: Changed): Reading[] {
  const points = subtract(now, was);
  const signed = (value: Ratio): Ratio => (down ? { num: -value.num, den: value.den } : value);
  const inPoints = { subject, value: signed(points), sum, cites };
  if (!relative || was.num === 0n) return [inPoints];
  return [
    { ...inPoints, note: 'That is in points; in per cent of what it was it is another figure.' },
    { ...inPoints, value: signed(divide(points, was)), note: 'That is in per cent of what it was, not in points.' },
  ];
}

/** Which way a change went: by the word beside it, else the last before it. */
function goesDown(before: string, text: string): boolean {
  const words = new RegExp(`\\b(?:(?<down>${DOWN})|${UP})\\b`, 'g');
  const own = [...text.matchAll(words)].at(-1) ?? [...before.matchAll(words)].at(-1);
  return own?.groups?.['down'] !== undefined;
}

/** A number this small without the word is hardly one of votes. */
function isSmall({ frame }: View, part: number): boolean {
  const { value } = figureAt(frame, part);
  return value.num < 100n * value.den && !/^N\d+ (?:[a-z-]+ ){0,2}votes?\b/.test(frame.line.slice(frame.places[part]));
}

/** `the other two 14.2 between them`: nobody's of whom a figure is held. */
function isOthers({ frame }: View, part: number): boolean {
  return /\b(?:others?|the rest|other (?:[a-z]+|N\d+)(?: candidates)?) (?:(?:had|with|on|took|won|:|-|\() )*$/.test(
    frame.line.slice(0, frame.places[part]),
  );
}

type Read = (view: View, poll: Poll, part: number, found: Found | undefined) => readonly Reading[];

function each(view: View, rules: readonly Rule[], kind: ClaimKind, read: Read): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, rules)) {
    const part = found.parts['fig'] ?? found.parts['n'];
    if (part === undefined || drafts.has(part) || isOthers(view, part) || (kind === 'votes' && isSmall(view, part)))
      continue;
    drafts.set(part, judged(view, part, kind, found, read));
  }
  return [...drafts.values()];
}

function judged(view: View, part: number, kind: ClaimKind, found: Found | undefined, read: Read, unit?: Unit): Draft {
  const written = figureAt(view.frame, part);
  const figure = unit ? { ...written, unit } : written;
  const polls: PollsMeant = pollsMeant(view, part);
  const of = (list: readonly Poll[]) => list.flatMap((poll) => read(view, poll, part, found));
  const [first, ...others] = polls.likely;
  const named =
    first === undefined ||
    read === readAll ||
    kind === 'turnout' ||
    kind === 'electorate' ||
    entriesFor(view, part, first, ownerOf(view, part, found)).named;
  const readings = first ? of([first]) : [];
  const forecast = FORECAST.test(view.frame.line) || POLL.test(view.frame.line);
  return judge(figure, {
    part,
    kind,
    readings: [...readings, ...of(others)],
    also: of(polls.also),
    stale: of(polls.stale),
    sure:
      polls.sure &&
      named &&
      readings.length > 0 &&
      !forecast &&
      !(kind === 'turnout' && (view.topic === 'pcc' || view.topic === 'mayor' || view.topic === 'european')),
    without: forecast ? WITHOUT.forecast : WITHOUT.contest,
  });
}

function nameOf({ record }: View, { party, person }: Entry): string {
  const known = record.parties().get(party);
  return known?.kind === 'party' ? known.name : (person ?? known?.name ?? party);
}

function shareReading(view: View, entry: Entry, poll: Poll): Reading[] {
  const value = shareOf(entry, poll);
  if (!value) return [];
  const sum =
    entry.votes === undefined
      ? `The share of ${nameOf(view, entry)} in ${poll.name}, as published,`
      : `${nameOf(view, entry)} ${thousands(entry.votes)} of ${thousands(poll.valid!)} valid votes in ${poll.name}`;
  return [{ subject: poll.subject, value, sum, cites: [entry.cite, poll.cite] }];
}

function votesReading(view: View, entry: Entry, poll: Poll): Reading[] {
  if (entry.votes === undefined) return [];
  const sum = `The vote for ${entry.person ?? nameOf(view, entry)} in ${poll.name}`;
  return [{ subject: poll.subject, value: ratio(entry.votes), sum, cites: [entry.cite] }];
}

function whole(poll: Poll, value: Ratio, what: string): Reading {
  return { subject: poll.subject, value, sum: `${what} in ${poll.name}`, cites: [poll.cite] };
}

function turnoutOf({ valid, electorate }: Poll): Ratio | undefined {
  return valid === undefined || !electorate ? undefined : ratio(valid, electorate);
}

function turnoutReadings(poll: Poll): readonly Reading[] {
  const { valid, electorate, rejected } = poll;
  if (valid === undefined || !electorate) return [];
  const papers = rejected === undefined ? [] : [{ count: valid + rejected, what: 'papers in the box' }];
  return [{ count: valid, what: 'valid votes' }, ...papers].map(({ count, what }) =>
    whole(poll, ratio(count, electorate), `${thousands(count)} ${what} of ${thousands(electorate)} electors`),
  );
}
