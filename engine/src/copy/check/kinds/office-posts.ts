import { ratio } from '../../../psephology/index.ts';
import { commissionerElections, type PartyId } from '../../../record/index.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import { isForecast } from '../bind/forecasts.ts';
import { AS_BEFORE, FIRST_ELECTED, POSTS_WON } from '../en/office-counts.ts';
import { agrees } from '../figures/moment.ts';
import { wordsOfStatement } from '../frame.ts';
import { judge, weigh, type Draft, type Reading } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { officesOfPerson } from '../polls/offices.ts';
import { figureAt, findAll } from '../rules.ts';
import { partyAt, personAt, type View } from '../view.ts';

/** Police areas of the regions whose commissioners are held, all of them; Northamptonshire is partly in the newsroom's. */
const FORCES: Readonly<Record<string, readonly string[]>> = {
  'east-of-england': ['bedfordshire', 'cambridgeshire', 'essex', 'hertfordshire', 'norfolk', 'suffolk'],
  anglia: ['bedfordshire', 'cambridgeshire', 'essex', 'hertfordshire', 'norfolk', 'suffolk'],
};

const OF_ITS_PARTS = [['northamptonshire'], ['northamptonshire', 'thames-valley']] as const;

/** How many commissioners of a region a party has; when somebody was elected first. */
export function officePosts(view: View): readonly Draft[] {
  if (view.topic !== 'pcc' || isForecast(view)) return [];
  return [...postsWon(view), ...firstElected(view)];
}

function postsWon(view: View): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { parts, text, end } of findAll(view.frame, POSTS_WON)) {
    const part = parts['n']!;
    const [region] = regionsSpokenOf(view, part).of;
    const forces = region && FORCES[region.id];
    if (!region || !forces || drafts.some((each) => each.part === part)) continue;
    const party = partyAt(view.frame, parts['p']!)!;
    const figure = { ...figureAt(view.frame, part), unit: 'count' as const };
    const days = [...new Set(commissionerElections(view.record).map(({ date }) => date))]
      .filter((day) => view.date === undefined || day <= view.date)
      .toSorted()
      .toReversed();
    const of = (on: readonly string[], own = forces) => on.map((day) => countOn(view, region.name, own, party, day));
    const beside =
      region.id === 'anglia' ? OF_ITS_PARTS.flatMap((each) => of(days.slice(0, 1), [...forces, ...each])) : [];
    drafts.push(judge(figure, { part, kind: 'count', readings: of(days.slice(0, 1)), also: beside, sure: true }));
    const other = AS_BEFORE.exec(view.frame.line.slice(end));
    const moment = other && view.frame.parts[Number(other[1])];
    if (moment?.is !== 'moment' || !/\ball\b/.test(text)) continue;
    const then = of(days.filter((day) => agrees(moment.moment, day)));
    drafts.push(...then.slice(0, 1).map((reading) => asThen(reading, Number(other![1]), forces.length)));
  }
  return drafts;
}

function asThen({ subject, value, sum, cites }: Reading, part: number, all: number): Draft {
  const computed = String(value.num);
  const holds = value.num === BigInt(all);
  return weigh({
    part,
    kind: 'count',
    checks: [{ holds, subject, computed, truth: `${sum} ${computed}.`, cites }],
    sure: true,
  });
}

function countOn({ record }: View, region: string, forces: readonly string[], party: PartyId, day: string): Reading {
  const won = commissionerElections(record).filter(
    ({ date, force, candidacies }) =>
      date === day && forces.includes(force) && candidacies.some((each) => each.elected && each.party === party),
  );
  const name = partyName(record, party);
  const sum = `Commissioners of ${name} elected in the ${forces.length} police areas of ${region} on ${day}:`;
  return { subject: name, value: ratio(won.length), sum, cites: won.map(({ cite }) => cite) };
}

/** `first elected in 2012`: the first of the elections held that they won. */
function firstElected(view: View): readonly Draft[] {
  const { frame } = view;
  return [...findAll(frame, FIRST_ELECTED)].flatMap((found): Draft[] => {
    const { h, t } = found.parts;
    const person = h === undefined ? view.lastPerson : personAt(frame, h);
    const moment = frame.parts[t!];
    const won = person ? officesOfPerson(view, person.name) : [];
    const [first] = won;
    if (!first || moment?.is !== 'moment') return [];
    const year = first.date.slice(0, 4);
    const truth = `${person!.name} was first elected ${first.subject} on ${first.date}.`;
    const check = {
      holds: agrees(moment.moment, first.date),
      subject: person!.name,
      computed: year,
      truth,
      cites: [first.cite],
    };
    return [
      {
        ...weigh({ part: t!, kind: 'since', checks: [check], sure: h !== undefined }),
        words: wordsOfStatement(frame, found),
      },
    ];
  });
}
