import { compare, multiply, ratio } from '../../../psephology/index.ts';
import {
  addDays,
  areaKey,
  areasIn,
  candidacyOf,
  generals,
  margins,
  type Contest,
  type Election,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { thousands } from '../../numbers.ts';
import { regionsFor } from '../bind/regions.ts';
import { STANDING_RULES, UNDER_RULES } from '../en/counts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

/** How many seats have a majority under a figure, or a candidate of a party. */
export function counts(view: View): readonly Draft[] {
  if (view.topic === 'council' || view.topic === 'devolved') return [];
  const drafts = new Map<number, Draft>();
  const add = (part: number, make: () => Draft | undefined) => {
    const draft = drafts.has(part) ? undefined : make();
    if (draft) drafts.set(part, draft);
  };
  for (const found of findAll(view.frame, UNDER_RULES)) {
    const limit = found.parts['limit']!;
    add(found.parts['n']!, () => underLimit(view, found));
    // The limit is no claim of its own: it belongs to the count.
    if (drafts.has(found.parts['n']!)) drafts.set(limit, { ...drafts.get(found.parts['n']!)!, part: limit });
  }
  for (const found of findAll(view.frame, STANDING_RULES)) add(found.parts['n']!, () => standing(view, found));
  return [...drafts.values()];
}

function underLimit(view: View, found: Found): Draft | undefined {
  const { n, limit, held } = found.parts;
  const bound = figureAt(view.frame, limit!);
  if (!['fewer than', 'more than', 'at most', 'at least', 'just under', 'just over'].includes(bound.comparator))
    return undefined;
  const regions = regionsFor(view, n!);
  const winner = held === undefined ? heldParty(view, n!) : partyAt(view.frame, held);
  const over = overParty(view, found);
  const below = ['fewer than', 'at most', 'just under'].includes(bound.comparator);
  const readings = electionsNear(view, n!).flatMap((election) =>
    regions.of.flatMap((region): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const all = margins(view.record, region, election).filter(
        (each) =>
          (winner === undefined || each.winner.party === winner) &&
          (over === undefined || each.runnerUp.party === over),
      );
      const fits = all.filter(({ majority, share }) => {
        const order =
          bound.unit === 'percent'
            ? compare(multiply(share, ratio(100)), bound.value)
            : compare(ratio(majority), bound.value);
        return below ? order < 0 : order > 0;
      });
      const name = winner === undefined ? 'Seats' : `Seats of ${view.record.parties().get(winner)!.name}`;
      const shown =
        bound.unit === 'percent' ? `${Number(bound.value.num) / Number(bound.value.den)}%` : thousands(bound.value.num);
      return [
        {
          subject: region.name,
          value: ratio(fits.length),
          sum: `${name} in ${region.name} at the ${election.polledOn.slice(0, 4)} general election with a majority ${below ? 'under' : 'over'} ${shown}`,
          cites: fits.slice(0, 3).map(({ winner: each }) => each.cite),
        },
      ];
    }),
  );
  const likely = regions.sure ? readings.slice(0, electionsNear(view, n!).length) : readings;
  return judge(figureAt(view.frame, n!), {
    part: n!,
    kind: 'count',
    readings: likely,
    sure: regions.sure,
    without: WITHOUT.region,
  });
}

/** `the Conservatives won six seats with majorities under 2,000`: the party before the number won them. */
function heldParty({ frame }: View, part: number): PartyId | undefined {
  const before = partiesIn(frame).findLast((each) => each < part);
  return before === undefined ? undefined : partyAt(frame, before);
}

function overParty(view: View, found: Found): PartyId | undefined {
  const rest = view.frame.line.slice(found.start);
  const over = /(?:over|ahead of|from) (?:the )?P(\d+)/.exec(rest);
  return over ? partyAt(view.frame, Number(over[1])) : undefined;
}

/** A general election that is about to be held when the text is written counts as well as the last. */
function electionsOf(view: View, part: number): readonly Election[] {
  const { date } = view;
  const coming =
    date === undefined
      ? []
      : generals(view.record).filter(({ polledOn }) => polledOn > date && polledOn <= addDays(date, 60));
  return [...new Set([...coming, ...electionsNear(view, part)])];
}

function standing(view: View, found: Found): Draft {
  const { n, p } = found.parts;
  const party = partyAt(view.frame, p!)!;
  const name = view.record.parties().get(party)!.name;
  return seatsCounted(view, n!, electionsOf(view, n!), {
    subject: name,
    told: `with a candidate of ${name}`,
    counts: (contest) => candidacyOf(contest, party) !== undefined,
  });
}

/** What seats are counted by: `with a candidate of Reform UK`. */
export interface Counted {
  readonly subject: string;
  readonly told: string;
  readonly counts: (contest: Contest) => boolean;
}

/** A number of seats of the sets meant, held against how many were so at some general elections. */
export function seatsCounted(view: View, part: number, elections: readonly Election[], counted: Counted): Draft {
  const { subject, told, counts: isCounted } = counted;
  const regions = regionsFor(view, part);
  const readings = elections.flatMap((election) =>
    regions.of.flatMap((region: Region): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const contests = areasIn(region, election.boundarySet).flatMap(
        (area) => view.record.contests(election.id).get(areaKey(area)) ?? [],
      );
      const found = contests.filter(isCounted);
      const year = election.polledOn.slice(0, 4);
      return [
        {
          subject,
          value: ratio(found.length),
          sum: `Seats of the ${contests.length} in ${region.name} ${told} at the ${year} general election`,
          cites: found.slice(0, 3).map(({ cite }) => cite),
        },
      ];
    }),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'count',
    readings,
    sure: regions.sure || readings.length > 0,
    without: WITHOUT.region,
  });
}
