import { ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import type { Reading } from '../judge.ts';
import type { ReferendumResult } from './referendum-areas.ts';

/** The share of one side in a counting area or region. */
export function shareReading({ name, leave, remain, cite }: ReferendumResult, side: 'Leave' | 'Remain'): Reading {
  const votes = side === 'Leave' ? leave : remain;
  const all = leave + remain;
  const sum = `In ${name} at the referendum of 2016 ${thousands(votes)} of ${thousands(all)} votes for ${side}`;
  return { subject: name, value: ratio(votes, all), sum, cites: [cite] };
}

/** Turnout as it is printed: of valid votes, and of all papers in the box. */
export function turnoutReadings(result: ReferendumResult): readonly Reading[] {
  const { name, leave, remain, rejected, electorate, cite } = result;
  return [leave + remain, leave + remain + rejected].map((papers) => ({
    subject: name,
    value: ratio(papers, electorate),
    sum: `In ${name} at the referendum of 2016 ${thousands(papers)} papers of ${thousands(electorate)} electors`,
    cites: [cite],
  }));
}
