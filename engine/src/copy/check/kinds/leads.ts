import { ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import { regionsFor } from '../bind/regions.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { officePolls } from '../polls/office-polls.ts';
import { entriesOf, type Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { regionPolls } from '../polls/region-polls.ts';
import { seatPolls } from '../polls/seat-polls.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { gapAt } from './gaps.ts';

/** How far one party was ahead of another in a whole region: `beat Labour by 10,570 votes across the 71 seats`. */
export function aheadInRegion(view: View, part: number): readonly Reading[] {
  const parties = [...new Set(partiesIn(view.frame).flatMap((at) => partyAt(view.frame, at) ?? []))];
  const [one, two] = parties;
  if (one === undefined || two === undefined || parties.length > 2) return [];
  const regions = regionsFor(view, part);
  return regionPolls(view, part, regions.of, regions.sure).likely.flatMap((poll): Reading[] => {
    const [a, b] = [one, two].map((party) =>
      entriesOf(poll, party).reduce((sum, { votes }) => sum + (votes ?? 0), 0),
    ) as [number, number];
    return a && b
      ? [
          {
            subject: poll.subject,
            value: ratio(Math.abs(a - b)),
            sum: `${thousands(Math.max(a, b))} less ${thousands(Math.min(a, b))} votes in ${poll.name}`,
            cites: [poll.cite],
          },
        ]
      : [];
  });
}

/** The lead of a commissioner or mayor over the next, in either round. */
export function officeMajority(view: View, part: number): Draft {
  const figure = figureAt(view.frame, part);
  const polls = officePolls(view, part);
  const { likely, also, stale, sure } = polls;
  const gap = figure.unit === 'count' ? gapAt(view, part, polls) : undefined;
  const of = (polls: readonly Poll[]) =>
    polls.flatMap(({ subject, name, entries, valid }): Reading[] => {
      const [first, second] = entries;
      if (first?.votes === undefined || second?.votes === undefined) return [];
      const lead = first.votes - second.votes;
      const value = figure.unit === 'percent' ? (valid ? ratio(lead, valid) : undefined) : ratio(lead);
      const sum = `${first.person} ${thousands(first.votes)} less ${second.person} ${thousands(second.votes)}: ${name}`;
      return value ? [{ subject, value, sum, cites: [first.cite, second.cite] }] : [];
    });
  return judge(figure, {
    part,
    kind: 'majority',
    readings: gap?.likely ?? of(likely),
    also: [...(gap ? [...gap.also, ...of(likely)] : []), ...of(also)],
    stale: of(stale),
    sure: sure && (gap?.sure ?? true),
    without: WITHOUT.contest,
  });
}

/** How far the first list of a European poll was ahead of the next; a seat of the same name may have been meant. */
export function europeanLead(view: View, part: number): Draft {
  const { likely, also } = pollsMeant(view, part);
  const seats = seatPolls(view, part);
  const of = (polls: readonly Poll[]) =>
    polls.flatMap(({ subject, name, entries: [first, second] }): Reading[] => {
      if (first?.votes === undefined || second?.votes === undefined) return [];
      const sum = `${thousands(first.votes)} less ${thousands(second.votes)} votes in ${name}`;
      return [{ subject, value: ratio(first.votes - second.votes), sum, cites: [first.cite, second.cite] }];
    });
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'majority',
    readings: of(likely),
    also: () => of([...also, ...seats.likely, ...seats.also]),
    sure: false,
    without: WITHOUT.contest,
  });
}
