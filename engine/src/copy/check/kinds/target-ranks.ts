import { ratio } from '../../../psephology/index.ts';
import { targets, type Contest, type PartyId, type Region } from '../../../record/index.ts';
import { placed } from '../../en/words.ts';
import { contestsMeant } from '../bind/contests.ts';
import { attackerOf } from '../bind/parties.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/seats.ts';
import {
  LIST_RANK_AFTER,
  LIST_RANK_RULES,
  TARGET_HERE,
  TARGET_LIST,
  TARGET_RANK_RULES,
  TOP_TARGET_RULES,
} from '../en/ranks.ts';
import { WITHOUT } from '../en/without.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

/** Places in a party's list of targets, by the swing needed, in a region or in Great Britain. */
export function targetRanks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const { frame, before } = view;
  const named = [...findAll(frame, TARGET_RANK_RULES)].flatMap(
    ({ parts }) => targetRank(view, parts['k']!, partyAt(frame, parts['p']!)!) ?? [],
  );
  const tops = [...findAll(frame, TOP_TARGET_RULES)].flatMap((found) => topTarget(view, found) ?? []);
  const goesOn = before.slice(-2).some(({ line }) => TARGET_LIST.test(line));
  const party = attackerOf(view);
  if (named.length > 0 || party === undefined) return [...named, ...tops];
  const listed = [...findAll(frame, [...LIST_RANK_RULES, ...(goesOn ? LIST_RANK_AFTER : [])])].flatMap(
    ({ parts }) => targetRank(view, parts['k']!, party) ?? [],
  );
  return [...listed, ...tops];
}

/** `It is top of the Tories' target list in this region`: of the party that the statement names, or the text before it. */
function topTarget(view: View, found: Found): Draft | undefined {
  const { p } = found.parts;
  const party = p === undefined ? (attackerOf(view) ?? view.lastParty) : partyAt(view.frame, p);
  const next = view.frame.places.findIndex((place) => place >= found.start);
  const part = p ?? (next === -1 ? view.frame.parts.length : next);
  if (party === undefined) return undefined;
  const { readings, sure } = targetReadings(view, part, party);
  const checks = readings.map(({ subject, value, sum, cites }) => ({
    holds: value.num === value.den,
    subject,
    computed: placed(Number(value.num / value.den)),
    truth: `${sum} is ${placed(Number(value.num / value.den))}.`,
    cites,
  }));
  if (checks.length === 0) return undefined;
  const draft = weigh({ part, kind: 'rank', checks, sure: sure && p !== undefined });
  return { ...draft, tokens: tokensAt(view.frame, found.start, found.end) };
}

function targetRank(view: View, part: number, party: PartyId): Draft | undefined {
  const { readings, sure, known } = targetReadings(view, part, party);
  if (!known) return undefined;
  const figure = figureAt(view.frame, part);
  return judge({ ...figure, unit: 'ordinal' }, { part, kind: 'rank', readings, sure, without: WITHOUT.contest });
}

/** The places that the seat spoken of has in the lists that may be meant. */
function targetReadings(view: View, part: number, party: PartyId) {
  const seats = seatsFor(view, part);
  const here = view.region !== undefined && TARGET_HERE.test(view.frame.line) ? view.region : undefined;
  const regions = here ? { of: [here], sure: true } : regionsFor(view, part);
  const sets = regions.sure ? regions.of.slice(0, 1) : regions.of;
  const [seat] = seats.of;
  const likely = seat ? contestsMeant(view, seat, part).likely : [];
  const readings = likely.flatMap((contest) =>
    sets.flatMap((region) => placesInLists(view, contest, region, party, here === undefined && !regions.sure)),
  );
  return { readings, sure: seats.sure && regions.sure, known: seat !== undefined };
}

function placesInLists(
  { record, date }: View,
  contest: Contest,
  region: Region,
  party: PartyId,
  orInGB: boolean,
): readonly Reading[] {
  const { election, area } = contest;
  if (election.kind === 'by-election' || !region.members.has(election.boundarySet)) return [];
  const list = targets(record, { party, region, election, on: date ?? election.polledOn });
  const target = list.targets.find((each) => each.area === area);
  if (!target) return [];
  const name = record.parties().get(party)!.name;
  const sum = `By the swing needed at the ${election.polledOn.slice(0, 4)} election the place of ${area.name} among the seats ${name} did not win in ${region.name}`;
  const base = { subject: area.name, cites: [contest.cite] };
  const inGB =
    target.rankInGB === undefined || !orInGB
      ? []
      : [{ ...base, value: ratio(target.rankInGB), sum: sum.replace(region.name, 'Great Britain') }];
  return [{ ...base, value: ratio(target.rank), sum }, ...inGB];
}
