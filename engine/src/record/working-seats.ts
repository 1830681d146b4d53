import { winnerOf } from './contests.ts';
import { holdings } from './holdings.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import { inputMaker, type SeatsRequest, type Working, type WorkingInput } from './working-types.ts';

/** The working of a count of seats: one line for each member counted. */
export function explainSeats(record: ElectoralRecord, request: SeatsRequest): Working {
  const of = inputMaker(record);
  const held = holdings(record, request.areas, request.on);
  const inputs = held.flatMap((holding): WorkingInput[] => {
    const { area } = holding;
    if (request.measure === 'seats held') {
      if (holding.state !== 'held' || holding.party !== request.party) return [];
      const { member, party, cite } = holding.tenure;
      return [of('member', 1, cite, { candidate: `${member}, ${area.name}`, party })];
    }
    const contest = record.contests(holding.general.id).get(areaKey(area));
    const winner = contest && winnerOf(contest);
    if (!winner || winner.party !== request.party) return [];
    return [of('member', 1, winner.cite, { ...winner, candidate: `${winner.candidate}, ${area.name}` })];
  });
  return { request, inputs, result: { kind: 'count', value: inputs.length } };
}
