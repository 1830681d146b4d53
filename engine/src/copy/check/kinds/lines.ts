import { COLUMN_WORDS, LINE_WORDS } from '../en/lines.ts';
import type { Frame } from '../frame.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Draft } from '../judge.ts';
import type { SeatName } from '../names/entity.ts';
import { figureAt } from '../rules.ts';
import { partyAt, whereAt, type View } from '../view.ts';
import { holderOf } from './holders.ts';
import { majorityAt } from './majority.ts';
import { shareAt, votesAt } from './shares.ts';
import { swingAt } from './swing.ts';

/**
 * A line of a list of seats in any form: name, party, majority, swing, in whatever order and with whatever between. A whole number is a
 * majority, a number of per cent a swing, unless a word beside it or the head of its column says otherwise.
 */
export function lines(view: View): readonly Draft[] {
  const { frame } = view;
  const seat = seatOfLine(view);
  if (!seat || isOfVotes(frame)) return [];
  const drafts: Draft[] = [];
  frame.parts.forEach((part, index) => {
    if (part.is === 'figure') {
      const draft = figureOf(view, index);
      if (draft) drafts.push(draft);
    } else if (
      partyAt(frame, index) !== undefined &&
      !drafts.some(({ kind }) => kind === 'holder') &&
      isHolder(frame, index) &&
      !isOfVotesBeside(view, index + 1)
    ) {
      drafts.push(holderOf(view, seat, index));
    }
  });
  return drafts;
}

/** Whether the figure after a party is what it had: then it need not be the holder. */
function isOfVotesBeside(view: View, index: number): boolean {
  if (view.frame.parts[index]?.is !== 'figure') return false;
  const kind = figureOf(view, index)?.kind;
  return kind === 'votes' || kind === 'share';
}

/** The seat that a line begins with, where the rest of it is figures, parties and the words of lists. */
function seatOfLine({ frame, topic }: View): SeatName | undefined {
  if (topic !== 'parliament') return undefined;
  if (!/^(?:\| )?(?:[NO]0 [.):|-]? ?)?W\d/.test(frame.line)) return undefined;
  const [first, second] = frame.parts;
  const number = first?.is === 'figure' && /^(?:N|O)0 [.):|-]? ?W1/.test(frame.line) ? second : first;
  if (number?.is !== 'name') return undefined;
  const seat = whereAt(frame, frame.parts.indexOf(number)).find((each): each is SeatName => each.type === 'seat');
  const figures = frame.parts.filter((part) => part.is === 'figure' && part !== first).length;
  if (!seat || figures === 0) return undefined;
  const words = frame.line.split(' ').filter((word) => !/^[A-Z]\d+$/.test(word) && !LINE_WORDS.has(word));
  return words.length <= (frame.sentence.block.kind === 'row' ? 2 : 0) ? seat : undefined;
}

/** `Lab 22,681, Con 19,401`: figures of one unit right after different parties are what each of them had. */
function isOfVotes({ line, parts }: Frame): boolean {
  const pairs = [
    ...line.matchAll(
      /P\d+ (?:[:=(|,-] )?[NQ](\d+)(?! (?:\) )?(?:votes (?:over|from|ahead)|maj|swing|required|needed))/g,
    ),
  ];
  const units = pairs.flatMap(([, at]) => {
    const part = parts[Number(at)];
    return part?.is === 'figure' ? [part.figure.unit === 'count' && part.figure.places === 0] : [];
  });
  return units.length > 1 && new Set(units).size === 1;
}

/** The first party after the seat is its holder; one after `from`, `over` or `to` is not, nor one that came third. */
function isHolder({ line, places }: Frame, index: number): boolean {
  // Who gained or held it, and from whom, is told by the outcome.
  if (/^P\d+ (?:[a-z]+ )?(?:O\d+|second|runner|gains?\b|holds?\b|wins?\b)/.test(line.slice(places[index])))
    return false;
  return !/\b(?:over|from|to|behind|second) (?:the )?$/.test(line.slice(0, places[index]));
}

function figureOf(view: View, index: number): Draft | undefined {
  const figure = figureAt(view.frame, index);
  // The number of the line itself.
  if (index === 0 && /^(?:N|O)0 /.test(view.frame.line)) return undefined;
  // `Sarah Atherton 15,199`: what stands beside a candidate is left to the readers of votes.
  if (figure.sign !== 0) return undefined;
  const theirs = ofPartyBeside(view, index, figure);
  if (theirs) return theirs;
  if (/H\d+ (?:\( P\d+ \) )?$/.test(view.frame.line.slice(0, view.frame.places[index]))) return undefined;
  const head = columnOf(view, index);
  if (head !== undefined && head !== 'majority' && head !== 'swing' && head !== 'share') return undefined;
  if (figure.unit === 'count' && figure.places === 0) return head === 'swing' ? undefined : majorityAt(view, index);
  if (figure.unit === 'percent' || figure.unit === 'points' || (figure.unit === 'count' && figure.places > 0)) {
    const beside = besides(view.frame, index);
    return head === 'majority' || beside === 'majority'
      ? majorityAt(view, index, 'percent')
      : swingAt(view, index, head === undefined && beside === undefined);
  }
  return undefined;
}

/** `Reform UK 4,671 (9.9%)`: what stands right beside a party is its votes and share, where it is just that or the party did not win. */
function ofPartyBeside(view: View, index: number, { unit, places }: Quantity): Draft | undefined {
  const before = view.frame.line.slice(0, view.frame.places[index]);
  const count = unit === 'count' && places === 0;
  const beside = count
    ? /P(\d+) (?:[:=|-] )?$/.exec(before)
    : /P(\d+) (?:N\d+ (?:votes )?)?(?:[:=,(|-] )?$/.exec(before);
  // `majority 1,136 over Labour, 2.3%` is no share of theirs.
  if (!beside || besides(view.frame, index) || !isHolder(view.frame, Number(beside[1]))) return undefined;
  const draft = count ? votesAt(view, index) : shareAt(view, index);
  if (draft.verdict === 'supported') return draft;
  return holderOf(view, seatOfLine(view)!, Number(beside[1])).verdict === 'contradicted' ? draft : undefined;
}

/** The word of the line nearest to a figure: `maj 1.6%`, `0.8% swing`. */
function besides({ line, places }: Frame, index: number): 'majority' | 'swing' | undefined {
  const at = places[index]!;
  const around = { after: line.slice(at, at + 30), before: line.slice(Math.max(0, at - 16), at) };
  if (
    /^\w+ (?:\) )?(?:swing|required|needed)/.test(around.after) ||
    /swing (?:of |: |- |= |needed |required )*$/.test(around.before)
  )
    return 'swing';
  if (/^\w+ (?:\) )?maj/.test(around.after) || /maj\w* (?:\. )?(?:of |: |- |= |\( )*$/.test(around.before))
    return 'majority';
  return undefined;
}

/** What the head of a figure's column says it is. */
export function columnOf({ frame, columns }: View, index: number): string | undefined {
  if (!columns || frame.sentence.block.kind !== 'row') return undefined;
  const cell = cellOf(frame, frame.parts[index]!.from);
  const words = columns.tokens
    .filter((token) => token.text !== '|' && cellOf(columns, columns.tokens.indexOf(token)) === cell)
    .map((token) => token.norm)
    .join(' ');
  return COLUMN_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Which cell of its row a token stands in. */
function cellOf({ tokens }: Frame, at: number): number {
  const opens = tokens[0]?.text === '|' ? 1 : 0;
  return tokens.slice(opens, at).filter((token) => token.text === '|').length;
}
