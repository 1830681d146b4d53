import { isForecast } from '../bind/forecasts.ts';
import {
  ALL_HUNG,
  CONTROL_RULES,
  FURTHER_COUNCIL,
  HUNG,
  HUNG_NOW,
  HUNG_RULES,
  KEPT_OR_LOST,
  LABEL_RULES,
  LARGEST_TOLD,
  NO_LONGER_RULES,
  TOOK_RULES,
} from '../en/controls.ts';
import { COUNCIL_COLOUR_RULES } from '../en/council-colours.ts';
import { WITHOUT } from '../en/without.ts';
import { tokensAt, wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { CouncilName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { partiesIn, placesIn, type View } from '../view.ts';
import { controlCheck } from './control-checks.ts';
import { compositionsOf, controlledBy, inColour, keptOrLost, takenBy } from './control-readings.ts';

/** Who controls a council, by the arithmetic of its seats or the word of the source; who gained or lost it. */
export function controls(view: View): readonly Draft[] {
  const { frame } = view;
  if (isForecast(view) || frame.line.endsWith('?')) return [];
  const drafts = new Map<number, Draft>();
  const add = (draft: Draft | undefined, found?: Found) => {
    if (draft && !drafts.has(draft.part))
      drafts.set(draft.part, { ...draft, ...(found && { words: wordsOfStatement(frame, found) }) });
  };
  for (const found of findAll(frame, TOOK_RULES)) {
    add(takenBy(view, found, found.parts['w']!), found);
    for (const w of furtherCouncils(view, found.parts['w']!)) {
      const further = takenBy(view, found, w);
      add(further && { ...further, part: w });
    }
  }
  for (const found of findAll(frame, CONTROL_RULES))
    if (!LARGEST_TOLD.test(frame.line)) add(controlledBy(view, found.parts['w']!, found.parts['p']!));
  // A list of who runs what names one party beside a council; one of all parties names more.
  if (partiesIn(frame).length === 1 && !LARGEST_TOLD.test(frame.line) && !hasMajorityOfVotes(view))
    for (const found of findAll(frame, LABEL_RULES)) add(controlledBy(view, found.parts['w']!, found.parts['p']!));
  const hung = view.topic === 'council' ? ALL_HUNG.exec(frame.line)?.groups?.['list'] : undefined;
  for (const [, w] of hung?.matchAll(/W(\d+)/g) ?? []) add(controlledBy(view, Number(w), undefined));
  for (const found of findAll(frame, KEPT_OR_LOST)) add(keptOrLost(view, found), found);
  for (const found of findAll(frame, NO_LONGER_RULES)) add(takenBy(view, found, found.parts['w']!, 'lost'), found);
  for (const found of findAll(frame, COUNCIL_COLOUR_RULES)) add(inColour(view, found), found);
  for (const found of findAll(frame, HUNG_RULES))
    if (!/\bfrom (?:no |noc)/.test(found.text))
      add(controlledBy(view, found.parts['w']!, undefined, HUNG_NOW.test(found.text)), found);
  if (view.topic === 'council' && HUNG.test(frame.line) && placesIn(frame).length === 0) add(hungHere(view));
  return [...drafts.values()];
}

/** `Mid Sussex: Conservative, majority 18,197`: no council has so many seats, and the seat of that name is meant. */
function hasMajorityOfVotes({ frame: { line, parts } }: View): boolean {
  return (
    /\bmaj/.test(line) &&
    parts.some(
      (part) =>
        part.is === 'figure' && part.figure.unit === 'count' && part.figure.value.num > 130n * part.figure.value.den,
    )
  );
}

/** The councils that follow one in a list: `held Chelmsford (33) and North Norfolk`. */
function furtherCouncils({ frame }: View, first: number): readonly number[] {
  const further: number[] = [];
  for (let at: number | undefined = first; at !== undefined;) {
    const next: RegExpExecArray | null = FURTHER_COUNCIL.exec(frame.line.slice(frame.places[at]));
    at = next ? Number(next[1]) : undefined;
    if (at !== undefined) further.push(at);
  }
  return further;
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
  const checks = likely.flatMap((each) => controlCheck(view, council, each, undefined));
  return {
    ...weigh({ part: 0, kind: 'control', checks, sure: true, without: WITHOUT.council }),
    tokens: tokensAt(view.frame, found.index, found.index + found[0].length),
  };
}
