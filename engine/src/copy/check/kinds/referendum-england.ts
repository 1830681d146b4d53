import { ENGLISH_REGIONS } from '../en/referendum-sides.ts';
import { SIDE_WORDS } from '../en/referendum.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { englishRegions } from '../polls/referendum-areas.ts';
import { whereAt, type View } from '../view.ts';

/** `every region of England except London voted to leave`, `all of England's other regions did the same`. */
export function referendumInEngland(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'referendum') return [];
  return [...frame.line.matchAll(ENGLISH_REGIONS)].map((found): Draft => {
    const { but, same, leave } = found.groups!;
    const lead = frame.line.slice(0, found.index);
    const left = same === undefined ? leave !== undefined : SIDE_WORDS.leave.test(lead);
    // The others, where one stands apart, are all but that which voted otherwise.
    const apart = but === undefined ? [] : whereAt(frame, Number(but)).map(({ name }) => name);
    const other = /\bother\b/.test(found[0]) ? ['London'] : [];
    const wrong = englishRegions(view)
      .filter(({ name }) => ![...apart, ...other].includes(name))
      .filter((each) => each.leave > each.remain !== left)
      .map(({ name }) => name);
    const side = left ? 'Leave' : 'Remain';
    const truth = `The regions of England voted ${side} in 2016${wrong.length > 0 ? `, but not ${wrong.join(', ')}` : ''}.`;
    const check = { holds: wrong.length === 0, subject: 'England', computed: wrong.join(', '), truth, cites: [] };
    const tokens = tokensAt(frame, found.index, found.index + found[0].length);
    return {
      ...weigh({ part: frame.parts.length, kind: 'referendum', checks: [check], sure: wrong.length < 3 }),
      tokens,
    };
  });
}
