import { majorityShare, turnout, votesToChangeHands } from '../psephology/index.ts';
import { runnerUpOf, winnerOf } from './contests.ts';
import type { ElectoralRecord } from './record.ts';
import { explainParty, explainSwing } from './working-party.ts';
import { explainSeats } from './working-seats.ts';
import { inputMaker, none, type Working, type WorkingRequest } from './working-types.ts';

/**
 * The working of a figure: its inputs with values, the row and the publisher behind each, and the exact result. The formula in words
 * belongs to the language and is kept with the copy.
 */
export function explain(record: ElectoralRecord, request: WorkingRequest): Working {
  if ('areas' in request) return explainSeats(record, request);
  const { contest } = request;
  const winner = winnerOf(contest);
  const runnerUp = runnerUpOf(contest);
  if (!winner || !runnerUp || contest.validVotes === undefined) return none(request, 'not declared');
  const of = inputMaker(record);
  const valid = contest.validVotes;
  const validInput = of('valid votes', valid, contest.cite);
  const pair = [
    of('winner', winner.votes!, winner.cite, winner),
    of('runner-up', runnerUp.votes!, runnerUp.cite, runnerUp),
  ];
  switch (request.measure) {
    case 'majority':
      return { request, inputs: pair, result: { kind: 'count', value: winner.votes! - runnerUp.votes! } };
    case 'votes to change hands': {
      const { switchers } = votesToChangeHands(winner.votes! - runnerUp.votes!);
      return { request, inputs: pair, result: { kind: 'count', value: switchers } };
    }
    case 'majority share': {
      const value = majorityShare({ winner: winner.votes!, runnerUp: runnerUp.votes!, valid });
      return { request, inputs: [...pair, validInput], result: { kind: 'fraction', value } };
    }
    case 'turnout': {
      if (contest.electorate === undefined) return none(request, 'not known');
      const inputs = [validInput, of('electorate', contest.electorate, contest.cite)];
      return {
        request,
        inputs,
        result: { kind: 'fraction', value: turnout({ valid, electorate: contest.electorate }) },
      };
    }
    case 'swing':
      return explainSwing(record, request);
    default:
      return explainParty(record, request);
  }
}
