import { partyName } from '../party-name.ts';
import type { Composition, Council } from '../../../record/index.ts';
import { compositionsMeant, countyCouncil, sideOf } from '../bind/councils.ts';
import { COUNCIL_COLOURS } from '../en/council-colours.ts';
import { WITHOUT } from '../en/without.ts';
import { weigh, type Draft } from '../judge.ts';
import type { CouncilName } from '../names/entity.ts';
import type { Found } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { partiesIn, partyAt, whereAt, type View } from '../view.ts';
import { changeChecks, controlCheck, type Way } from './control-checks.ts';

/** The council that a part names, and whether it can be nothing else. */
function councilAt(view: View, part: number): { readonly council: Council; readonly only: boolean } | undefined {
  const names = whereAt(view.frame, part);
  const found = names.find((each): each is CouncilName => each.type === 'council');
  const county = found || view.topic !== 'council' ? undefined : countyCouncil(view, names);
  if (county) return { council: county, only: false };
  return found && { council: found.council, only: names.every(({ type }) => type === 'council') };
}

/** That a party, or nobody, has a council; `now` where the words are of after the poll. */
export function controlledBy(view: View, w: number, p: number | undefined, now = false): Draft | undefined {
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

/** `Harlow stayed blue`. */
export function inColour(view: View, found: Found): Draft | undefined {
  const w = found.parts['w']!;
  const colour = / (\w+)$/.exec(found.text)?.[1] ?? '';
  const party = COUNCIL_COLOURS[colour];
  const named = councilAt(view, w);
  if (!named || view.topic !== 'council' || party === undefined) return undefined;
  const { likely, also } = compositionsOf(view, named.council, w);
  const side = sideOf(view, [...likely, ...also], nightsNear(view, named.council, w));
  const checks = likely
    .filter((each) => side(each) !== 'before')
    .flatMap((each) => controlCheck(view, named.council, each, party));
  return checks.length === 0 ? undefined : weigh({ part: w, kind: 'control', checks, sure: also.length === 0 });
}

/** The compositions that a sentence may speak of; where none is likely, all others. */
export function compositionsOf(
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

/** That a party won, gained, kept or lost a council. */
export function takenBy(view: View, found: Found, w: number, way = wayOf(found.text)): Draft | undefined {
  const named = councilAt(view, w);
  if (!named || (view.topic !== 'council' && !named.only)) return undefined;
  const p = found.parts['p'] ?? partiesIn(view.frame).findLast((each) => view.frame.places[each]! < found.start);
  if (p === undefined) return undefined;
  const party = partyAt(view.frame, p)!;
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
export function keptOrLost(view: View, found: Found): Draft | undefined {
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
