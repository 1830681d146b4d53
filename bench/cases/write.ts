import { DEFAULT_STYLE } from '../../engine/src/copy/index.ts';
import { seatResult, voiceOf } from '../../engine/src/copy/write/index.ts';
import { findElection, openRecord, type ElectoralRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { usualProcessorTime, type Case } from '../measure.ts';

function night(record: ElectoralRecord, id: string): number {
  const election = findElection(record, id);
  const voice = voiceOf(record, DEFAULT_STYLE, election.polledOn);
  let sentences = 0;
  for (const contest of record.contests(election.id).values())
    sentences += seatResult(voice, contest).paragraphs.flat().length;
  return sentences;
}

const RUNS = 5;

export const write: Case = {
  name: 'write',
  async run() {
    let sentences = 0;
    // Each run opens the pack anew: the first 650 stories of a night read every table they need.
    const cold = usualProcessorTime(RUNS, () => (sentences = night(openRecord(loadPack()), 'ge2024')));
    const record = openRecord(loadPack());
    const warm = usualProcessorTime(RUNS, () => night(record, 'ge2024'));
    return [
      {
        name: '650 result stories, tables read anew',
        value: cold / 1000,
        unit: 's',
        limit: { most: 1 },
        beside: `${sentences} sentences`,
      },
      { name: '650 result stories, tables read', value: warm, unit: 'ms' },
    ];
  },
};
