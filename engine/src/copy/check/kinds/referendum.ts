import { ratio, subtract } from '../../../psephology/index.ts';
import { referendumAreas, type ReferendumArea } from '../../../record/index.ts';
import { thousands } from '../../numbers.ts';
import { placesFor } from '../bind/where.ts';
import type { CouncilName, DistrictName } from '../names/entity.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import { plainWords } from '../text/plain-words.ts';
import type { View } from '../view.ts';
import { WITHOUT } from '../en/without.ts';

const REFERENDUM = /\b(?:leave|remain|referendum|brexit)\b/;
const RULES = [
  rule("{fig:Q} (?:[a-z']+ |[TWF]\\d+ ){0,10}?(?<side>leave|remain|brexit)"),
  rule("(?<side>leave|remain|brexit)(?: (?:[a-z']+|[TW]\\d+|[,:(-])){0,7}? {fig:Q}"),
  rule('turnout (?:[a-z]+ ){0,4}?{fig:Q}'),
];

/** Shares of Leave and Remain in a counting area, the referendum of 2016; seats were never counted apart. */
export function referendum(view: View): readonly Draft[] {
  const { frame } = view;
  if (!REFERENDUM.test(frame.line) || /swing|share of the vote|majority/.test(frame.line) || view.topic === 'european')
    return [];
  const drafts = new Map<number, Draft>();
  for (const found of findAll(frame, RULES)) {
    const part = found.parts['fig']!;
    if (drafts.has(part)) continue;
    const district = placesFor(view, part)
      .of.flat()
      .find((name): name is DistrictName => name.type === 'district');
    const council = placesFor(view, part)
      .of.flat()
      .find((name): name is CouncilName => name.type === 'council')?.council;
    const area = [...referendumAreas(view.record).values()].find(({ slug, name, gss }) =>
      district
        ? slug === district.slug || plainWords(name) === plainWords(district.name)
        : council !== undefined && (gss === council.gss || plainWords(name) === plainWords(council.name)),
    );
    const readings = area ? readingsOf(area, found.text) : [];
    // A seat of the same name may be meant, for which only estimates exist.
    const called =
      /\b(?:district|city|borough|council|area|town|county)\b/.test(frame.line) ||
      !placesFor(view, part)
        .of.flat()
        .some(({ type }) => type === 'seat');
    drafts.set(
      part,
      judge(figureAt(frame, part), {
        part,
        kind: 'referendum',
        readings,
        sure: called && area !== undefined,
        without: WITHOUT.contest,
      }),
    );
  }
  return [...drafts.values()];
}

function readingsOf(
  { name, leaveShare, leave, remain, validVotes, turnout, electorate, cite }: ReferendumArea,
  text: string,
): readonly Reading[] {
  const subject = name;
  if (/turnout/.test(text))
    return [
      {
        subject,
        value: turnout,
        sum: `In ${name} at the referendum of 2016 ${thousands(validVotes)} of ${thousands(electorate)} electors`,
        cites: [cite],
      },
    ];
  const left = /remain/.test(text) && !/leave|brexit/.test(text);
  const [votes, value] = left ? [remain, subtract(ratio(1), leaveShare)] : [leave, leaveShare];
  return [
    {
      subject,
      value,
      sum: `In ${name} at the referendum of 2016 ${thousands(votes)} of ${thousands(validVotes)} votes for ${left ? 'Remain' : 'Leave'}`,
      cites: [cite],
    },
  ];
}
