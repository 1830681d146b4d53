import { ratio } from '../../../psephology/index.ts';
import { councilOn, type Council, type WardOn } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { WARD_RULES } from '../en/councils.ts';
import type { CouncilName } from '../names/entity.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { plainWords } from '../text/plain-words.ts';
import { placesIn, whereAt, type View } from '../view.ts';

/** The margin of the last elected in a ward over the first who was not, or the votes on which some were level. */
export function wards(view: View): readonly Draft[] {
  const { frame } = view;
  if (view.topic !== 'council' || !/\bwards?\b|\bby lot\b|\bdrawing lots\b/.test(frame.line)) return [];
  const words = plainWords(frame.tokens.map(({ text }) => text).join(' '));
  return [...findAll(frame, WARD_RULES)].flatMap(({ parts: { n } }) => {
    const readings = councilsSpokenOf(view).flatMap((council) =>
      nightsNear(view, council, n!).flatMap((night) =>
        councilOn(view.record, council, night)
          .wards.filter(({ contest }) => words.includes(plainWords(contest.name)))
          .flatMap((ward) => readingOf(ward, night)),
      ),
    );
    if (readings.length === 0) return [];
    return judge(figureAt(frame, n!), { part: n!, kind: 'votes', readings, sure: true });
  });
}

function readingOf({ contest, outcome }: WardOn, night: string): readonly Reading[] {
  const base = { subject: contest.name, cites: [contest.cite] };
  const where = `in ${contest.name} on ${longDate(night)}`;
  if (outcome.kind === 'declared')
    return [
      {
        ...base,
        value: ratio(outcome.margin),
        sum: `The votes of the last elected less those of the first who was not, ${where},`,
      },
    ];
  if (outcome.kind === 'by lot' || outcome.kind === 'tied awaiting lot')
    return [{ ...base, value: ratio(outcome.tied[0]?.votes ?? 0), sum: `What the tied had each, ${where},` }];
  return [];
}

/** Councils that the sentence, the text before it or a heading names; a ward may have the name of another place. */
function councilsSpokenOf({ frame, before, headings, lastWhere }: View): readonly Council[] {
  const named = [frame, ...before, ...headings].flatMap((each) => placesIn(each).flatMap((at) => whereAt(each, at)));
  const all = [...named, ...(lastWhere ?? [])].filter((each): each is CouncilName => each.type === 'council');
  return [...new Set(all.map(({ council }) => council))];
}
