import { partyName } from '../party-name.ts';
import { compare, ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { councilAtHand } from '../bind/councils.ts';
import { isForecast } from '../bind/forecasts.ts';
import { COUNCIL_SCORE, NOT_A_SCORE, SCORE_FOR, WAS } from '../en/council-scores.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { councilTallies } from '../tallies/council-tallies.ts';
import type { Tally } from '../tallies/tally.ts';
import { partiesIn, partyAt, type View } from '../view.ts';

/** No council is larger. */
const LARGEST = 130n;

/** Numbers of seats on one council set against each other: the largest group's and the next ones', or those of whoever stands beside them. */
export function councilScores(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'council' || isForecast(view) || /\b(?:votes?|turnout|share)\b|\?$/.test(frame.line)) return [];
  return [...frame.line.matchAll(COUNCIL_SCORE)].flatMap((found) => {
    const parts = [found.groups!['one'], found.groups!['two'], found.groups!['three']].flatMap((each) =>
      each === undefined ? [] : [Number(each)],
    );
    const lead = frame.line.slice(0, found.index);
    const tail = frame.line.slice(found.index + found[0].length);
    const small = parts.every((part) => {
      const { value } = figureAt(frame, part);
      return value.den === 1n && value.num <= LARGEST;
    });
    // `23 councillors to two councils` is no score.
    if (!small || NOT_A_SCORE.test(lead) || /^ councils?\b/.test(tail)) return [];
    const { first, before } = found.groups!;
    const owner = (at: string | undefined) => (at === undefined ? undefined : partyAt(frame, Number(at)));
    const owners = [owner(first) ?? owner(SCORE_FOR.exec(tail)?.[1]), owner(before)];
    return draftsOf(view, parts, owners, WAS.test(frame.line));
  });
}

/** Each number with the seats of the group that it is of. */
type Told = readonly (readonly [part: number, reading: Reading])[];

function draftsOf(
  view: View,
  parts: readonly number[],
  owners: readonly (PartyId | undefined)[],
  past: boolean,
): readonly Draft[] {
  const meant = councilAtHand(view, parts[0]!);
  if (!meant) return [];
  const { likely, also } = councilTallies(view, meant.council, parts[0]!);
  const kept = (tally: Tally) => (tally.mode === 'held' && (past || tally.side !== 'before')) || tally.mode === 'won';
  const readings = [
    ...likely.filter(kept).flatMap((tally) => orders(view, tally, parts, owners)),
    ...(parts.length === 2 ? thenAndNow(view, likely, parts) : []),
  ];
  const others = also.filter(kept).flatMap((tally) => orders(view, tally, parts, owners));
  const matches = (told: Told) =>
    told.filter(([part, { value }]) => compare(value, figureAt(view.frame, part).value) === 0).length;
  const best = (all: readonly Told[]) => all.toSorted((a, b) => matches(b) - matches(a))[0];
  const other = best(others);
  const told = other && matches(other) === parts.length ? other : (best(readings) ?? other);
  if (!told) return [];
  // Where no number is right the score is of something else.
  const sure = meant.sure && matches(told) > 0;
  return told.map(([part, reading]) =>
    judge(figureAt(view.frame, part), {
      part,
      kind: 'councillors',
      readings: [reading],
      sure,
      without: WITHOUT.council,
    }),
  );
}

/** `East Suffolk (39 to 15)`: what one party had before and after, of those that the text speaks of. */
function thenAndNow(view: View, tallies: readonly Tally[], parts: readonly number[]): readonly Told[] {
  const named = [view.frame, ...view.before.slice(-2)].flatMap((frame) =>
    partiesIn(frame).map((at) => partyAt(frame, at)!),
  );
  const of = (side: Tally['side']) => tallies.filter((each) => each.mode === 'held' && each.side === side);
  return [...new Set(named)].flatMap((party) =>
    of('before').flatMap((then) =>
      of('after').map((now) => [then, now].map((tally, at) => toldOf(view, tally, party, parts[at]!))),
    ),
  );
}

/** The ways that the numbers may be of the groups of a council: its largest in order, either way round. */
function orders(
  view: View,
  tally: Tally,
  parts: readonly number[],
  owners: readonly (PartyId | undefined)[],
): readonly Told[] {
  const groups = [...tally.seats].filter(([party]) => party !== 'vacant').toSorted(([, a], [, b]) => b - a);
  const top = groups.slice(0, parts.length).map(([party]) => party);
  // Those who have as many as the last of them may be meant as well.
  const ways = [top, top.toReversed()].filter(
    (way) => way.length === parts.length && owners.every((owner, at) => owner === undefined || way[at] === owner),
  );
  return ways.map((way) => way.map((party, at) => toldOf(view, tally, party, parts[at]!)));
}

function toldOf(view: View, tally: Tally, party: PartyId, part: number): readonly [number, Reading] {
  const name = partyName(view.record, party);
  const sum = `The seats of ${name}, ${tally.name}${tally.total === undefined ? '' : ` of ${tally.total},`}`;
  const value = ratio(tally.seats.get(party) ?? 0);
  return [part, { subject: `${name}, ${tally.subject}`, value, sum, cites: tally.cites }];
}
