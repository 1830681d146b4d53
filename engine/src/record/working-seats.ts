import { winnerOf } from './contests.ts';
import { holdings, type Holding } from './holdings.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import { inputMaker, type SeatsRequest, type Working, type WorkingInput } from './working-types.ts';

/** The working of a count of seats: one line for each member counted; of a net change, one for each seat gained (1) or lost (−1). */
export function explainSeats(record: ElectoralRecord, request: SeatsRequest): Working {
  const held = holdings(record, request.areas, request.on);
  const inputs = held.flatMap((holding): WorkingInput[] => {
    const now = memberNow(record, holding, request.party);
    const won = memberElected(record, holding, request.party);
    if (request.measure === 'seats held') return now ? [now] : [];
    if (request.measure === 'seats won') return won ? [won] : [];
    if (now && !won) return [now];
    return won && !now ? [{ ...won, value: -1 }] : [];
  });
  return { request, inputs, result: { kind: 'count', value: inputs.reduce((sum, { value }) => sum + value, 0) } };
}

function memberNow(record: ElectoralRecord, holding: Holding, wanted: string): WorkingInput | undefined {
  if (holding.state !== 'held' || holding.party !== wanted) return undefined;
  const { member, party, cite } = holding.tenure;
  return inputMaker(record)('member', 1, cite, { candidate: `${member}, ${holding.area.name}`, party });
}

function memberElected(record: ElectoralRecord, { general, area }: Holding, wanted: string): WorkingInput | undefined {
  const contest = record.contests(general.id).get(areaKey(area));
  const winner = contest && winnerOf(contest);
  if (!winner || winner.party !== wanted) return undefined;
  return inputMaker(record)('member', 1, winner.cite, { ...winner, candidate: `${winner.candidate}, ${area.name}` });
}
