import { partyName } from '../party-name.ts';
import type { PartyId } from '../../../record/index.ts';
import { regionsFor } from '../bind/regions.ts';
import { isForecast } from '../bind/forecasts.ts';
import { ALL_OF_COLOUR, BUT_FOR, EXTENT_RULES, HARDLY, ONE_IN_LIST, type Extent } from '../en/none-or-all.ts';
import { LAST_TIME } from '../en/times.ts';
import { COLOURS } from '../en/outcomes.ts';
import { NO_SEATS } from '../en/scoreboards.ts';
import { WITHOUT } from '../en/without.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { talliesBefore } from '../tallies/region-tallies.ts';
import type { Tally } from '../tallies/tally.ts';
import { talliesMeant } from '../tallies/tallies-meant.ts';
import { partyAt, placesIn, whereAt, type View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

const OF_SETS: ReadonlySet<View['topic']> = new Set(['parliament', 'european', 'council', 'transferable', 'devolved']);

/** That a party has no seat of a set, one or all of them, said in words: `wiped out in Wales`, `its lone MP`, `every seat in Suffolk`. */
export function noneOrAll(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (!OF_SETS.has(topic) || isForecast(view)) return [];
  const drafts: Draft[] = [];
  const add = (found: Found, party: PartyId | undefined, part: number, extent: Extent) => {
    if (
      party === undefined ||
      !isOne(view, found) ||
      HARDLY.test(clauseOf(frame.line, found)) ||
      BUT_FOR.test(frame.line.slice(found.end)) ||
      isOfSeat(view, found)
    )
      return;
    const tokens = tokensAt(frame, found.start, found.end);
    if (drafts.some((each) => each.tokens![0] < tokens[1] && tokens[0] < each.tokens![1])) return;
    const clear =
      extent === 'one' ||
      !placesIn(frame).some((at) => isSmall(view, at) && frame.places[at]! <= found.end + ' in the '.length);
    // `All ten are held by Labour`: so many of what the text has listed, unless the set has just as many.
    const counted = extent === 'all' ? /\bN(\d+)/.exec(found.text)?.[1] : undefined;
    const many = counted === undefined ? undefined : Number(figureAt(frame, Number(counted)).value.num);
    drafts.push({ ...said(view, party, part, extent, clear, many), tokens });
  };
  for (const [extent, rules] of EXTENT_RULES)
    for (const found of findAll(frame, rules)) add(found, partyAt(frame, found.parts['p']!), found.parts['p']!, extent);
  if (/\bN\d+ (?:seats? |mps? |for )?P\d/.test(frame.line) && !NO_SEATS.test(frame.line))
    for (const found of findAll(frame, ONE_IN_LIST))
      add(found, partyAt(frame, found.parts['p']!), found.parts['p']!, 'one');
  for (const found of findAll(frame, ALL_OF_COLOUR)) {
    const colour = Object.keys(COLOURS).find((each) => found.text.includes(each));
    add(found, COLOURS[colour!], frame.parts.length, 'all');
  }
  return drafts;
}

/** The clause a statement stands in. */
function clauseOf(line: string, { start, end }: Found): string {
  const from = Math.max(
    line.lastIndexOf(' , ', start),
    line.lastIndexOf(' ; ', start),
    line.lastIndexOf(' : ', start),
    0,
  );
  return line.slice(from, end);
}

/** What stands for `one` is that number. */
function isOne({ frame }: View, { parts: { single } }: Found): boolean {
  if (single === undefined) return true;
  const { value, spelt } = figureAt(frame, single);
  return spelt && value.num === value.den;
}

/** Whether a seat and no set of seats is named beside it: `Labour had no MP in Ipswich until 2017`. */
function isOfSeat({ frame }: View, { end }: Found): boolean {
  const joined = /^ (?:in|at|for) (?:the )?W(\d+)/.exec(frame.line.slice(end))?.[1];
  const next = joined === undefined ? undefined : Number(joined);
  return next !== undefined && whereAt(frame, next).every(({ type }) => type === 'seat');
}

/** Whether a place is none of the sets of seats: `Norwich is red from end to end`. */
function isSmall({ frame, topic }: View, at: number): boolean {
  const sets: readonly string[] = topic === 'council' ? ['council', 'region'] : ['region', 'european'];
  return !whereAt(frame, at).some(({ type }) => sets.includes(type));
}

function said(
  view: View,
  party: PartyId,
  part: number,
  extent: Extent,
  clear: boolean,
  many: number | undefined,
): Draft {
  const meant = talliesMeant(view, part, 1);
  const of = (tallies: readonly Tally[]) =>
    tallies
      .filter(({ mode, total, side }) => mode !== 'change' && mode !== 'up' && total !== undefined && side !== 'before')
      .map((tally) => checkOf(view, tally, party, extent));
  const [likely, also] = LAST_TIME.test(view.frame.line)
    ? [of(lastTime(view, part)), []]
    : [of(meant.likely), of([...meant.also, ...(PAST.test(view.frame.line) ? lastTime(view, part) : [])])];
  return weigh({
    part,
    kind: 'seats',
    checks: [...likely, ...also.filter(({ holds }) => holds)],
    sure:
      clear &&
      meant.sure &&
      likely.length > 0 &&
      (many === undefined || meant.likely.some(({ total }) => total === many)),
    without: WITHOUT.region,
  });
}

/** Words of what may have been before the election. */
const PAST = /\b(?:had|held|was|were|been|once|used to|from|defend\w*)\b/;

/** What there was at the election before, where `last time` is said. */
function lastTime(view: View, part: number): readonly Tally[] {
  const [region] = regionsFor(view, part).of;
  const [election] = electionsNear(view, part);
  return region && election ? talliesBefore(view.record, region, election) : [];
}

function checkOf(
  { record }: View,
  { seats, total, subject, name, cites, speakers }: Tally,
  party: PartyId,
  extent: Extent,
): Check {
  const own = seats.get(party) ?? 0;
  const wanted = extent === 'none' ? 0 : extent === 'one' ? 1 : total!;
  const known = partyName(record, party);
  return {
    holds: own === wanted || (extent === 'all' && speakers === party && own === total! - 1),
    subject: `${known}, ${subject}`,
    computed: String(own),
    truth: `The seats of ${known}, ${name}, are ${own} of ${total}.`,
    cites,
  };
}
