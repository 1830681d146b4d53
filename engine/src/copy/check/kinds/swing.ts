import { contestsMeant } from '../bind/contests.ts';
import { seatsFor } from '../bind/seats.ts';
import { HAPPENED, OF_TARGETS, NATIONAL, NEEDED, REQUIRED, SWING_RULES, SWUNG } from '../en/swings.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { placesIn, type View } from '../view.ts';
import { margins } from './majority.ts';
import { requiredIn } from './required-swing.ts';
import { swungIn } from './swung.ts';

/** Swings in a seat: those that would be needed, with their challenger, and those that happened, with their pair of parties. */
export function swings(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, SWING_RULES)) {
    const { fig } = found.parts;
    if (fig === undefined || drafts.has(fig)) continue;
    if (![view.frame, ...view.before.slice(-2), ...view.headings].some(({ line }) => /swing/.test(line))) continue;
    drafts.set(fig, swingAt(view, fig));
  }
  return [...drafts.values()];
}

/** `Thurrock with a swing of just 0.1%` under a heading of targets: no swing that was made. */
function isOfTargets({ frame, headings }: View): boolean {
  return !HAPPENED.test(frame.line) && headings.slice(0, 1).some(({ line }) => OF_TARGETS.test(line));
}

/** A figure that is a swing; in a list it may also be the majority as a share, where nothing says which. */
export function swingAt(view: View, part: number, orMajority?: boolean): Draft {
  const { line } = view.frame;
  const listed = orMajority !== undefined;
  const required = isOfTargets(view)
    ? true
    : listed
      ? !SWUNG.test(line)
      : REQUIRED.test(line) && !(SWUNG.test(line) && !/\b(?:need\w*|requir\w+|would|could|if)\b/.test(line));
  const kind = required ? 'required swing' : 'swing';
  const figure = { ...figureAt(view.frame, part), unit: 'percent' as const };
  const bound = seatsFor(view, part);
  if (NATIONAL.test(line) && placesIn(view.frame).length === 0)
    return judge(figure, { part, kind, readings: [], sure: false, without: WITHOUT.region });
  const [readings, also, stale]: Reading[][] = [[], [], []];
  let known = false;
  for (const [at, seat] of bound.of.entries()) {
    const { likely, also: others, named } = contestsMeant(view, seat, part);
    const first = at === 0 ? readings! : also!;
    const rest = named || view.date === undefined ? also! : stale!;
    for (const [nth, contest] of likely.entries()) {
      const [needed, happened] = [requiredIn(view, contest, listed), swungIn(view, contest)];
      const own = required ? needed.likely : happened.likely;
      // Of the election meant first nothing is held: another's swing is never held against it.
      if (at === 0 && nth === 0) known = own.length > 0;
      first.push(...own);
      also!.push(...(required ? [...needed.also] : happened.also));
      // A swing without a word of either kind may be one or the other.
      if (!required && !SWUNG.test(line)) also!.push(...needed.likely, ...needed.also);
      // `need a swing of 5% to win` says clearly that it is one to come.
      if (required && !NEEDED.test(line)) also!.push(...happened.likely);
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
    sure: bound.sure && known,
    without: WITHOUT.contest,
  });
}
