import { compare } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft } from '../judge.ts';
import { entriesOf, shareOf, type Entry, type Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { isShare } from './european-shares.ts';
import { shareReading } from './vote-readings.ts';

const PAIR = /[NQ](?<one>\d+) (?:(?:to|against|v|versus) |- )(?:(?:the )?P(?<own>\d+) (?:'s )?)?[NQ](?<two>\d+)/g;

/** Two shares at a European election set against each other: `beat the Conservatives by 28.3 to 28.2`. */
export function europeanPairs(view: View): readonly Draft[] {
  if (view.topic !== 'european' || isForecast(view)) return [];
  return [...view.frame.line.matchAll(PAIR)]
    .filter(
      ({ groups, index }) =>
        !/\bfrom (?:just )?$/.test(view.frame.line.slice(0, index)) &&
        Object.values(groups!).every((at) => isShare(view, Number(at))),
    )
    .flatMap((found) => pairAt(view, found));
}

/** The first is the winner's, or theirs who is named first. */
function pairAt(view: View, { groups, index }: RegExpMatchArray): readonly Draft[] {
  const parts = [Number(groups!['one']), Number(groups!['two'])];
  const { likely, also, sure } = pollsMeant(view, parts[0]!);
  const { line, places } = view.frame;
  // A clause of another place before has parties of its own.
  const opens = Math.max(...[' ; ', ' , and ', ' while ', ' but '].map((mark) => line.lastIndexOf(mark, index)));
  const before = partiesIn(view.frame).filter((at) => opens <= places[at]! && places[at]! < index!);
  const own = groups!['own'];
  const two = own === undefined ? [] : [partyAt(view.frame, Number(own))!];
  const named = [...before.map((at) => partyAt(view.frame, at)!).slice(two.length - 2), ...two];
  return parts.map((part, at) => {
    const of = (polls: readonly Poll[]) =>
      polls.flatMap((poll) => entriesAt(poll, named, at, two).flatMap((entry) => shareReading(view, entry, poll)));
    const figure = { ...figureAt(view.frame, part), unit: 'percent' as const };
    return judge(figure, { part, kind: 'share', readings: of(likely), also: of(also), sure, without: WITHOUT.contest });
  });
}

function entriesAt(poll: Poll, named: readonly PartyId[], at: number, two: readonly PartyId[]): readonly Entry[] {
  // `28.8 to the Brexit Party's 29.9`: the second says whose it is, and the first is the other's of the two in front.
  if (named.length === 1 && two.length === 1) {
    const inFront = poll.entries
      .filter((each) => shareOf(each, poll) !== undefined)
      .toSorted((a, b) => compare(shareOf(b, poll)!, shareOf(a, poll)!))
      .slice(0, 2);
    return at === 1 ? entriesOf(poll, two[0]!) : inFront.filter(({ party }) => party !== two[0]);
  }
  if (named.length === 2) return entriesOf(poll, named[at]!);
  const inOrder = poll.entries
    .filter((each) => shareOf(each, poll) !== undefined)
    .toSorted((a, b) => compare(shareOf(b, poll)!, shareOf(a, poll)!));
  const [own] = named;
  if (own === undefined) return inOrder.slice(at, at + 1);
  return at === 0 ? entriesOf(poll, own) : inOrder.filter(({ party }) => party !== own).slice(0, 1);
}
