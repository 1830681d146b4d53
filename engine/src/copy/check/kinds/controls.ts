import { controlOf } from '../../../record/local/seats.ts';
import {
  addDays,
  councilNow,
  councilOn,
  standingOf,
  type Composition,
  type Council,
  type PartyId,
  type Standing,
} from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { compositionsMeant } from '../bind/councils.ts';
import { CONTROL_RULES, HUNG, HUNG_RULES, TOOK_RULES } from '../en/controls.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { tokensAt } from '../frame.ts';
import type { CouncilName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { partyAt, placesIn, whereAt, type View } from '../view.ts';
import { compositionName } from './composition-words.ts';

/** Who controls a council, by the arithmetic of its seats or the word of the source; who gained or lost it. */
export function controls(view: View): readonly Draft[] {
  const { frame } = view;
  if (isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  const add = (draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part)) drafts.set(draft.part, draft);
  };
  for (const found of findAll(frame, TOOK_RULES)) add(takenBy(view, found));
  for (const found of findAll(frame, CONTROL_RULES)) add(controlledBy(view, found.parts['w']!, found.parts['p']!));
  for (const found of findAll(frame, HUNG_RULES))
    if (!/\bfrom (?:no |noc)/.test(found.text)) add(controlledBy(view, found.parts['w']!, undefined));
  if (view.topic === 'council' && HUNG.test(frame.line) && placesIn(frame).length === 0) add(hungHere(view));
  return [...drafts.values()];
}

/** `No party has overall control`, under the name of a council. */
function hungHere(view: View): Draft | undefined {
  const only = view.lastWhere?.every(({ type }) => type === 'council') ?? false;
  const council = only
    ? view.lastWhere!.find((each): each is CouncilName => each.type === 'council')?.council
    : undefined;
  const found = /\bcouncils\b|N\d+ (?:were|are|is|was)\b/.test(view.frame.line) ? null : HUNG.exec(view.frame.line);
  if (!council || !found) return undefined;
  const { likely } = compositionsOf(view, council, 0);
  const checks = likely.flatMap((each) => checkOf(view, council, each, undefined));
  return {
    ...weigh({ part: 0, kind: 'control', checks, sure: true, without: WITHOUT.council }),
    tokens: tokensAt(view.frame, found.index, found.index + found[0].length),
  };
}

function councilAt(view: View, part: number): { readonly council: Council; readonly only: boolean } | undefined {
  const names = whereAt(view.frame, part);
  const found = names.find((each): each is CouncilName => each.type === 'council');
  return found && { council: found.council, only: names.every(({ type }) => type === 'council') };
}

function controlledBy(view: View, w: number, p: number | undefined): Draft | undefined {
  const named = councilAt(view, w);
  if (!named || (view.topic !== 'council' && !named.only)) return undefined;
  const party = p === undefined ? undefined : partyAt(view.frame, p)!;
  const { likely, also } = compositionsOf(view, named.council, w);
  const checks = likely.flatMap((each) => checkOf(view, named.council, each, party));
  const other = also.flatMap((each) => checkOf(view, named.council, each, party)).some(({ holds }) => holds);
  return weigh({ part: p ?? w, kind: 'control', checks, sure: !other, without: WITHOUT.council });
}

function compositionsOf(view: View, council: Council, part: number) {
  const { likely, also } = compositionsMeant(view, council, part);
  return likely.length > 0 ? { likely, also } : { likely: also, also: [] };
}

function checkOf(
  { record }: View,
  council: Council,
  composition: Composition,
  party: PartyId | undefined,
): readonly Check[] {
  const standing = standingOf(composition);
  const control = controlOf(standing);
  if (!control) return [];
  const own = control.kind === 'overall majority' ? control.party : undefined;
  const name = own === undefined ? 'no overall control' : (record.parties().get(own)?.name ?? own);
  const truth = `${council.name}: ${name}, ${compositionName(composition)}${arithmetic(standing)}.`;
  return [{ holds: own === party, subject: council.name, computed: name, truth, cites: composition.cites }];
}

function arithmetic(standing: Standing): string {
  if (standing.kind !== 'held') return '';
  const { largest, total, needed } = standing.control;
  return `, where the largest had ${largest.seats} of ${total} seats and ${needed} were needed`;
}

function takenBy(view: View, found: Found): Draft | undefined {
  const { w, p } = found.parts;
  const named = councilAt(view, w!);
  if (!named || (view.topic !== 'council' && !named.only)) return undefined;
  const party = partyAt(view.frame, p!)!;
  const way = /\b(?:lost|lose)\b/.test(found.text)
    ? 'lost'
    : /\b(?:kept|held|hold|retained)\b/.test(found.text)
      ? 'kept'
      : 'gained';
  const checks = nightsNear(view, named.council, w!).flatMap((night): Check[] => {
    const { before, lastTime, after } = councilOn(view.record, named.council, night);
    const now = controlOf(after);
    if (!now) return [];
    const recent = councilNow(view.record, named.council, addDays(night, -1)).history.filter(
      ({ date }) => date < night && date >= addDays(night, -366 * 4),
    );
    const had = [before, lastTime, ...recent.map((each) => standingOf(each))]
      .map(controlOf)
      .filter((each) => each !== undefined);
    const by = (each: typeof now) => each.kind === 'overall majority' && each.party === party;
    const holds = {
      gained: by(now) && (had.length === 0 || had.some((each) => !by(each))),
      kept: by(now),
      lost: !by(now) && had.some(by),
    }[way];
    const name =
      now.kind === 'overall majority'
        ? (view.record.parties().get(now.party)?.name ?? now.party)
        : 'no overall control';
    return [
      {
        holds,
        subject: named.council.name,
        computed: name,
        truth: `${named.council.name}: ${name} after the poll of ${longDate(night)}.`,
        cites: after.kind === 'not held' ? [] : after.composition.cites,
      },
    ];
  });
  return weigh({
    part: p!,
    kind: 'control',
    checks,
    sure: checks.length === 1 && way !== 'lost',
    without: WITHOUT.council,
  });
}
