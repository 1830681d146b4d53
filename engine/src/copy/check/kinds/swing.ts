import { butlerSwing } from '../../../psephology/index.ts';
import {
  baselineOf,
  candidacyOf,
  runnerUpOf,
  swingPairOf,
  winnerOf,
  type Contest,
  type PartyId,
} from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { seatsFor } from '../bind/where.ts';
import { NATIONAL, REQUIRED, SWING_RULES, SWUNG } from '../en/swings.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { partiesIn, partyAt, placesIn, type View } from '../view.ts';
import { margins } from './majority.ts';
import { contestName } from './contest-words.ts';
import { requiredIn, type Pairs } from './required-swing.ts';

/** Swings in a seat: those that would be needed, with their challenger, and those that happened, with their pair of parties. */
export function swings(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, SWING_RULES)) {
    const { fig } = found.parts;
    if (fig === undefined || drafts.has(fig)) continue;
    if (!/swing/.test(view.frame.line) && !view.headings.some(({ line }) => /swing/.test(line))) continue;
    drafts.set(fig, swingAt(view, fig));
  }
  return [...drafts.values()];
}

/** A figure that is a swing; in a list it may also be the majority as a share, where nothing says which. */
export function swingAt(view: View, part: number, orMajority?: boolean): Draft {
  const { line } = view.frame;
  const listed = orMajority !== undefined;
  const required = listed
    ? !SWUNG.test(line)
    : REQUIRED.test(line) && !(SWUNG.test(line) && !/\b(?:need\w*|requir\w+|would|could|if)\b/.test(line));
  const kind = required ? 'required swing' : 'swing';
  const figure = { ...figureAt(view.frame, part), unit: 'percent' as const };
  const bound = seatsFor(view, part);
  if (NATIONAL.test(line) && placesIn(view.frame).length === 0)
    return judge(figure, { part, kind, readings: [], sure: false, without: WITHOUT.region });
  const [readings, also, stale]: Reading[][] = [[], [], []];
  for (const [at, seat] of bound.of.entries()) {
    const { likely, also: others, named } = contestsMeant(view, seat, part);
    const first = at === 0 ? readings! : also!;
    const rest = named || view.date === undefined ? also! : stale!;
    for (const contest of likely) {
      const [needed, happened] = [requiredIn(view, contest, listed), swungIn(view, contest)];
      first.push(...(required ? needed.likely : happened.likely));
      also!.push(...(required ? [...needed.also] : happened.also));
      // A swing without a word of either kind may be one or the other.
      if (!required && !SWUNG.test(line)) also!.push(...needed.likely, ...needed.also);
      if (required) also!.push(...happened.likely);
      if (orMajority) also!.push(...margins(view, contest, true));
    }
    for (const contest of others)
      rest.push(...(required ? requiredIn(view, contest, listed) : swungIn(view, contest)).likely);
  }
  return judge(figure, {
    part,
    kind,
    readings: readings!,
    also: also!,
    stale: stale!,
    sure: bound.sure,
    without: WITHOUT.contest,
  });
}

/** The swing between the two parties of the sentence, or the pair by which the contest is told; from either baseline. */
function swungIn(view: View, contest: Contest): Pairs {
  const baseline = baselineOf(view.record, contest)?.contest;
  if (!baseline || !contest.validVotes || !baseline.validVotes) return { likely: [], also: [] };
  const here = [...new Set(partiesIn(view.frame).flatMap((at) => partyAt(view.frame, at) ?? []))].filter(
    (party) => candidacyOf(contest, party) && candidacyOf(baseline, party),
  );
  const usual = swingPairOf(view.record, contest);
  const pairs = here.length === 2 ? [[here[0]!, here[1]!] as const] : usual ? [[usual.from, usual.to] as const] : [];
  const [first, second] = [winnerOf(contest), runnerUpOf(contest)];
  const others = first && second ? [[second.party, first.party] as const] : [];
  const between = (from: PartyId, to: PartyId) => swungBetween(view, contest, baseline, from, to);
  return {
    likely: pairs.flatMap(([from, to]) => between(from, to)),
    also: others.flatMap(([from, to]) => between(from, to)),
  };
}

function swungBetween(view: View, contest: Contest, baseline: Contest, from: PartyId, to: PartyId): readonly Reading[] {
  const votes = (each: Contest) => ({
    from: candidacyOf(each, from)?.votes,
    to: candidacyOf(each, to)?.votes,
    valid: each.validVotes!,
  });
  const swing = butlerSwing(votes(contest), votes(baseline));
  if (swing.kind !== 'swing') return [];
  const size = swing.swing.num < 0n ? { num: -swing.swing.num, den: swing.swing.den } : swing.swing;
  const name = (party: PartyId) => view.record.parties().get(party)!.name;
  const [loser, gainer] = swing.swing.num < 0n ? [to, from] : [from, to];
  return [
    {
      subject: contest.area.name,
      value: size,
      sum: `The swing from ${name(loser)} to ${name(gainer)} in ${contestName(contest)}, half of what the one lost and the other gained in share since ${baseline.election.polledOn.slice(0, 4)},`,
      cites: [contest.cite, baseline.cite, candidacyOf(contest, from)!.cite, candidacyOf(contest, to)!.cite],
    },
  ];
}
