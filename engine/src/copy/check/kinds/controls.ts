import { partyName } from '../party-name.ts';
import type { Composition, Council } from '../../../record/index.ts';
import { compositionsMeant, sideOf } from '../bind/councils.ts';
import { isForecast } from '../bind/forecasts.ts';
import {
  ALL_HUNG,
  CONTROL_RULES,
  KEPT_OR_LOST,
  FURTHER_COUNCIL,
  HUNG,
  HUNG_RULES,
  LABEL_RULES,
  LARGEST_TOLD,
  TOOK_RULES,
} from '../en/controls.ts';
import { WITHOUT } from '../en/without.ts';
import { tokensAt, wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { CouncilName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { partiesIn, partyAt, placesIn, whereAt, type View } from '../view.ts';
import { changeChecks, controlCheck, type Way } from './control-checks.ts';

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
  if (partiesIn(frame).length === 1 && !LARGEST_TOLD.test(frame.line))
    for (const found of findAll(frame, LABEL_RULES)) add(controlledBy(view, found.parts['w']!, found.parts['p']!));
  const hung = view.topic === 'council' ? ALL_HUNG.exec(frame.line)?.groups?.['list'] : undefined;
  for (const [, w] of hung?.matchAll(/W(\d+)/g) ?? []) add(controlledBy(view, Number(w), undefined));
  for (const found of findAll(frame, KEPT_OR_LOST)) add(keptOrLost(view, found), found);
  for (const found of findAll(frame, HUNG_RULES))
    if (!/\bfrom (?:no |noc)/.test(found.text))
      add(controlledBy(view, found.parts['w']!, undefined, NOW.test(found.text)), found);
  if (view.topic === 'council' && HUNG.test(frame.line) && placesIn(frame).length === 0) add(hungHere(view));
  return [...drafts.values()];
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

function councilAt(view: View, part: number): { readonly council: Council; readonly only: boolean } | undefined {
  const names = whereAt(view.frame, part);
  const found = names.find((each): each is CouncilName => each.type === 'council');
  return found && { council: found.council, only: names.every(({ type }) => type === 'council') };
}

/** Words that say how it stands after the poll, and not before. */
const NOW = /\b(?:remains?|stays?|still|now|slipped|slid)\b/;

function controlledBy(view: View, w: number, p: number | undefined, now = false): Draft | undefined {
  const named = councilAt(view, w);
  if (!named || (view.topic !== 'council' && !named.only)) return undefined;
  const party = p === undefined ? undefined : partyAt(view.frame, p)!;
  const { likely, also } = compositionsOf(view, named.council, w);
  const side = sideOf(view, [...likely, ...also], nightsNear(view, named.council, w));
  const after = now ? likely.filter((each) => side(each) === 'after') : [];
  const meant = after.length > 0 ? after : likely;
  const checks = meant.flatMap((each) => controlCheck(view, named.council, each, party));
  const other = also.flatMap((each) => controlCheck(view, named.council, each, party)).some(({ holds }) => holds);
  return weigh({ part: p ?? w, kind: 'control', checks, sure: !other, without: WITHOUT.council });
}

function compositionsOf(
  view: View,
  council: Council,
  part: number,
): { readonly likely: readonly Composition[]; readonly also: readonly Composition[] } {
  const { likely, also } = compositionsMeant(view, council, part);
  return likely.length > 0 ? { likely, also } : { likely: also, also: [] };
}

/** Which way a verb has it that control went. */
function wayOf(text: string): Way {
  if (/\b(?:lost|lose|loses|losing|surrendered)\b/.test(text)) return 'lost';
  if (/\b(?:kept|keeps?|keeping|held|holds?|holding|retain\w*|clung|hung|defended)\b/.test(text)) return 'kept';
  return /\b(?:gain\w*|regain\w*|seiz\w*|captur\w*|snatch\w*|wrest\w*)\b/.test(text) ? 'gained' : 'won';
}

function takenBy(view: View, found: Found, w: number): Draft | undefined {
  const named = councilAt(view, w);
  if (!named || (view.topic !== 'council' && !named.only)) return undefined;
  const p = found.parts['p'] ?? partiesIn(view.frame).findLast((each) => view.frame.places[each]! < found.start);
  if (p === undefined) return undefined;
  const party = partyAt(view.frame, p)!;
  const way = wayOf(found.text);
  const checks = changeChecks(view, named.council, w, party, way);
  return weigh({
    part: found.parts['p'] ?? w,
    kind: 'control',
    checks,
    // What was lost may have been lost before the poll, unless it is still theirs.
    sure: checks.length === 1 && (way !== 'lost' || checks[0]!.computed === partyName(view.record, party)),
    without: WITHOUT.council,
  });
}

/** `Hertsmere was lost too`: by whoever had it, whom the text may not name beside it. */
function keptOrLost(view: View, found: Found): Draft | undefined {
  const part = found.parts['w']!;
  const named = councilAt(view, part);
  if (!named || view.topic !== 'council') return undefined;
  const way = wayOf(found.text);
  const { likely, also } = compositionsOf(view, named.council, part);
  const parties = new Set([...likely, ...also].flatMap(({ seats }) => seats.map(({ party }) => party)));
  for (const party of parties) {
    const checks = changeChecks(view, named.council, part, party, way);
    if (checks.some(({ holds }) => holds)) return weigh({ part, kind: 'control', checks, sure: false });
  }
  return undefined;
}
