import { compare, ratio, subtract } from '../../../psephology/index.ts';
import { placed } from '../../en/words.ts';
import { isForecast } from '../bind/forecasts.ts';
import {
  AMONG_FEW,
  EXTREME_HERE,
  EXTREME_IN,
  EXTREME_OF,
  OF_TURNOUT,
  OF_COUNTRY,
  OF_REGION,
  ONE_OF,
} from '../en/area-extremes.ts';
import { placesFor } from '../bind/where.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { areaExceptions } from './area-exceptions.ts';
import { areaNamed, areaValues, placeIn, setsOf, type AreaValue, type Measure } from '../polls/area-values.ts';
import { figureAt } from '../rules.ts';
import { partyAt, whereAt, type View } from '../view.ts';

/** The first or last of counting areas by turnout, by a side or by a party's share, and a place that came out otherwise than the rest. */
export function areaExtremes(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if ((topic !== 'european' && topic !== 'referendum') || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  for (const rule of [EXTREME_IN, EXTREME_OF])
    for (const found of frame.line.matchAll(rule)) {
      const draft = isOne(found) ? extremeAt(view, found) : undefined;
      if (draft && !drafts.has(Number(found.groups!['w']))) drafts.set(Number(found.groups!['w']), draft);
    }
  for (const found of drafts.size > 0 ? [] : frame.line.matchAll(EXTREME_HERE)) {
    const draft = isOne(found) ? extremeAt(view, found) : undefined;
    if (draft) drafts.set(-2, draft);
  }
  return [...drafts.values(), ...areaExceptions(view)];
}

const wordOf = ({ groups }: RegExpMatchArray): string => (groups!['high'] ?? groups!['low'] ?? groups!['close'])!;

/** The line before the word that says what something is the first by. */
function beforeExtreme(found: RegExpMatchArray): string {
  const line = found.input!.slice(0, found.index! + found[0].length);
  return line.slice(0, line.lastIndexOf(wordOf(found)));
}

/** One place alone is the first: not `one of the highest`, nor `best and worst`. */
function isOne(found: RegExpMatchArray): boolean {
  const before = beforeExtreme(found);
  return (
    !ONE_OF.test(before) &&
    !/\b[a-z]+st and (?:the )?$/.test(before) &&
    !/^ and (?:the )?[a-z]+st\b/.test(found.input!.slice(before.length + wordOf(found).length))
  );
}

function extremeAt(view: View, found: RegExpMatchArray): Draft | undefined {
  const { frame } = view;
  const { w, o, high, close: closest } = found.groups!;
  const next = frame.places.findIndex((place) => place >= found.index!);
  const part = w === undefined ? Math.max(0, next) : Number(w);
  const measure = closest === undefined ? measureOf(view, found) : 'margin';
  if (measure === undefined) return undefined;
  const areas = areaValues(view, part, measure);
  const spoken = w === undefined ? placesFor(view, part) : { of: [whereAt(frame, part)], sure: true };
  const own = areaNamed(areas, spoken.of[0] ?? []);
  if (!own) return undefined;
  const way = high === undefined ? -1 : 1;
  const wanted = o === undefined ? 1 : Number(figureAt(frame, Number(o.slice(1))).value.num);
  const rest = frame.line.slice(found.index! + found[0].length);
  const all = setsOf(view, areas, own);
  const scope = `${found[0]} ${/^(?: of all)? (?:in|across|of) (?:the )?(?:whole )?[a-z]+/.exec(rest)?.[0] ?? ''}`;
  const ofCountry = OF_COUNTRY.test(scope);
  const sets = ofCountry ? [areas] : OF_REGION.test(scope) ? all.filter((set) => set.length < areas.length) : all;
  const checks = sets.map((set) => checkOf(set, own, way, wanted));
  // Turnouts are printed of valid votes or of all papers: where two are this close either may be first.
  const close = sets.some((set) => isNear(set, own, way, wanted));
  const sure = spoken.sure && !close && !AMONG_FEW.test(rest) && measure !== 'margin';
  const tokens = tokensAt(frame, found.index!, found.index! + found[0].length);
  return {
    ...weigh({ part, kind: 'rank', checks, sure }),
    tokens: w === undefined ? tokens : trimmed(view, found, tokens),
  };
}

/** From the word that says it to the place; figures beside are claims of their own. */
function trimmed({ frame }: View, found: RegExpMatchArray, all: readonly [number, number]): readonly [number, number] {
  const place = frame.parts[Number(found.groups!['w'])]!;
  const at = beforeExtreme(found).length;
  const word = tokensAt(frame, at, at + wordOf(found).length);
  return word[0] < place.from ? [word[0], place.to] : [place.from, Math.max(word[1], all[0])];
}

function checkOf(set: readonly AreaValue[], own: AreaValue, way: 1 | -1, wanted: number): Check {
  const place = placeIn(set, own, way);
  const [first] = set.toSorted((a, b) => compare(b.value, a.value) * way);
  const from = way === 1 ? 'highest' : 'lowest';
  const truth = `${own.name} is ${placed(place)} of ${set.length} areas from the ${from}; first is ${first!.name}.`;
  return { holds: place === wanted, subject: own.name, computed: placed(place), truth, cites: [own.cite] };
}

function isNear(set: readonly AreaValue[], own: AreaValue, way: 1 | -1, wanted: number): boolean {
  const at = set.toSorted((a, b) => compare(b.value, a.value) * way)[wanted - 1];
  if (!at) return false;
  const gap = subtract(at.value, own.value);
  return compare({ num: gap.num < 0n ? -gap.num : gap.num, den: gap.den }, ratio(4, 1000)) < 0;
}

/** By what: the word in the statement or its clause, the party that it names, or what the sentence before spoke of. */
function measureOf({ frame, before, topic }: View, found: RegExpMatchArray): Measure | undefined {
  const text = found[0];
  const lead = frame.line.slice(0, found.index);
  const clause = lead.slice(Math.max(0, lead.lastIndexOf(' ; ')));
  const party = /P(\d+)/.exec(text)?.[1] ?? /P(\d+) (?:'s )?(?:[a-z]+ ){0,3}$/.exec(clause)?.[1];
  if (OF_TURNOUT.test(text)) return 'turnout';
  if (topic === 'european' && party !== undefined) {
    const id = partyAt(frame, Number(party));
    return id === undefined ? undefined : { party: id };
  }
  if (topic === 'referendum') {
    const [leave, remain] = [/\b(?:leave|brexit)\b/.test(text), /\bremain\b/.test(text)];
    if (leave !== remain) return leave ? 'leave' : 'remain';
  }
  const said = [
    clause,
    lead,
    ...before
      .slice(-2)
      .toReversed()
      .map(({ line }) => line),
  ];
  const last = said.find((line) => OF_TURNOUT.test(line) || /P\d|\b(?:leave|remain|brexit)\b/.test(line));
  return last !== undefined &&
    OF_TURNOUT.test(last) &&
    !/P\d|\b(?:leave|remain)\b/.test(last.slice(last.lastIndexOf('turn')))
    ? 'turnout'
    : undefined;
}
