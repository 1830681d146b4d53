import { losesDeposit, ratio } from '../../../psephology/index.ts';
import {
  addDays,
  areaKey,
  areasIn,
  generals,
  type Election,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { regionsFor } from '../bind/regions.ts';
import { momentsNear } from '../bind/moments.ts';
import { OF_DEPOSITS, OF_NOMINATIONS, PARTY_COUNT_BEFORE_RULES, PARTY_COUNT_RULES } from '../en/counts.ts';
import { agrees } from '../figures/moment.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { figureAt, findAll } from '../rules.ts';
import { partyAt, seatsIn, type View } from '../view.ts';

/** How many candidates a party had, or how many of its deposits were lost, in a row that names what is counted once. */
export function partyCounts(view: View): readonly Draft[] {
  const { frame, before, headings, topic } = view;
  if (topic !== 'parliament' || seatsIn(frame).length > 0) return [];
  const spoken = [frame, ...before.slice(-1).toReversed()];
  const first = spoken.find(({ line }) => OF_DEPOSITS.test(line) || OF_NOMINATIONS.test(line));
  if (!first && !headings.some(({ line }) => OF_DEPOSITS.test(line))) return [];
  const lost = OF_DEPOSITS.test((first ?? headings[0]!).line);
  const drafts = new Map<number, Draft>();
  for (const { parts } of findAll(frame, PARTY_COUNT_RULES)) {
    const [n, p] = [parts['n']!, parts['p']!];
    if (drafts.has(n) || figureAt(frame, n).unit !== 'count' || figureAt(frame, n).places > 0) continue;
    drafts.set(n, countAt(view, n, partyAt(frame, p)!, lost, 0));
    for (const then of findAll(frame, PARTY_COUNT_BEFORE_RULES))
      if (then.text.startsWith(`N${n} `))
        drafts.set(then.parts['n']!, countAt(view, then.parts['n']!, partyAt(frame, p)!, lost, 1));
  }
  return [...drafts.values()];
}

function countAt(view: View, part: number, party: PartyId, lost: boolean, back: 0 | 1): Draft {
  const regions = regionsFor(view, part);
  const past = generals(view.record).filter(
    ({ polledOn }) => view.date === undefined || polledOn <= addDays(view.date, 60),
  );
  const moments = momentsNear(view.frame, part);
  const dated = past.filter(({ polledOn }) => moments.some((moment) => agrees(moment, polledOn)));
  const last = past.slice(past.length - 1 - back, past.length - back);
  const elections = dated.length > 0 && back === 0 ? dated : last;
  const of = (all: readonly Election[]) =>
    regions.of.flatMap((region) => all.flatMap((election) => counted(view, region, election, party, lost)));
  return judge(figureAt(view.frame, part), {
    part,
    kind: lost ? 'candidates' : 'count',
    readings: of(elections),
    also: () => of(past.filter((each) => !elections.includes(each))),
    // A small number may be of something else that the sentence counts.
    sure: figureAt(view.frame, part).value.num >= 100n && (dated.length < 2 || back === 1),
  });
}

function counted(view: View, region: Region, election: Election, party: PartyId, lost: boolean): readonly Reading[] {
  if (!region.members.has(election.boundarySet)) return [];
  const theirs = areasIn(region, election.boundarySet).flatMap((area) => {
    const contest = view.record.contests(election.id).get(areaKey(area));
    const own = contest?.candidacies.filter((each) => each.party === party) ?? [];
    return own.map((candidacy) => ({ candidacy, valid: contest!.validVotes }));
  });
  const fits = lost
    ? theirs.filter(({ candidacy: { votes }, valid }) => votes !== undefined && valid && losesDeposit({ votes, valid }))
    : theirs;
  if (theirs.length === 0) return [];
  const name = partyName(view.record, party);
  const what = lost ? `Deposits that ${name} lost` : `Candidates of ${name}`;
  return [
    {
      subject: name,
      value: ratio(fits.length),
      sum: `${what} in ${region.name} at the ${election.polledOn.slice(0, 4)} general election, counted,`,
      cites: fits.slice(0, 3).map(({ candidacy }) => candidacy.cite),
    },
  ];
}
