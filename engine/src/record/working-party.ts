import { butlerSwing, change, requiredSwing, share } from '../psephology/index.ts';
import { baselineOf, candidacyOf, samePartyBefore, winnerOf } from './contests.ts';
import type { ElectoralRecord } from './record.ts';
import { inputMaker, none, type PartyRequest, type SwingRequest, type Working } from './working-types.ts';

/** The working of a figure of one party in a contest. */
export function explainParty(record: ElectoralRecord, request: PartyRequest): Working {
  const { contest, party } = request;
  const winner = winnerOf(contest)!;
  const valid = contest.validVotes!;
  const own = request.candidacy ?? candidacyOf(contest, party);
  if (!own) return none(request, 'did not stand');
  const of = inputMaker(record);
  const validInput = of('valid votes', valid, contest.cite);
  const votes = of('votes', own.votes!, own.cite, own);
  if (request.measure === 'votes') return { request, inputs: [votes], result: { kind: 'count', value: own.votes! } };
  if (request.measure === 'share') {
    return {
      request,
      inputs: [votes, validInput],
      result: { kind: 'fraction', value: share({ votes: own.votes!, valid }) },
    };
  }
  if (request.measure === 'change') {
    const baseline = baselineOf(record, contest);
    const before = baseline && samePartyBefore(record, contest, own, baseline.contest);
    if (!baseline) return none(request, 'no baseline');
    if (!before) return { ...none(request, 'did not stand'), baseline };
    const then = { votes: before.votes!, valid: baseline.contest.validVotes! };
    const inputs = [
      votes,
      validInput,
      of('votes before', then.votes, before.cite, before),
      of('valid votes before', then.valid, baseline.contest.cite),
    ];
    return {
      request,
      inputs,
      baseline,
      result: { kind: 'fraction', value: change({ votes: own.votes!, valid }, then) },
    };
  }
  if (own === winner) return none(request, 'won');
  const others = contest.candidacies.filter((each) => each !== winner && each !== own);
  const swing = requiredSwing({
    winner: winner.votes!,
    challenger: own.votes!,
    others: others.map((each) => each.votes!),
    valid,
  });
  const passed = swing.mustAlsoPass && others[swing.mustAlsoPass.index]!;
  const inputs = [
    of('winner', winner.votes!, winner.cite, winner),
    of('challenger', own.votes!, own.cite, own),
    validInput,
  ];
  return {
    request,
    inputs: passed ? [...inputs, of('other', passed.votes!, passed.cite, passed)] : inputs,
    result: { kind: 'fraction', value: swing.half },
    mustAlsoPass: passed && { party: passed.party, gap: swing.mustAlsoPass!.gap },
  };
}

/** The working of a swing between two named parties. */
export function explainSwing(record: ElectoralRecord, request: SwingRequest): Working {
  const { contest, from, to } = request;
  const baseline = baselineOf(record, contest);
  if (!baseline) return none(request, 'no baseline');
  const sides = [contest, baseline.contest].map((each) => ({
    from: candidacyOf(each, from),
    to: candidacyOf(each, to),
    contest: each,
  }));
  const [now, then] = sides.map((side) => ({
    from: side.from?.votes,
    to: side.to?.votes,
    valid: side.contest.validVotes!,
  }));
  const swing = butlerSwing(now!, then!);
  if (swing.kind === 'did not stand') return { ...none(request, 'did not stand'), baseline };
  const of = inputMaker(record);
  const inputs = sides.flatMap((side, index) => [
    of(index === 0 ? 'votes' : 'votes before', side.from!.votes!, side.from!.cite, side.from),
    of(index === 0 ? 'votes' : 'votes before', side.to!.votes!, side.to!.cite, side.to),
    of(index === 0 ? 'valid votes' : 'valid votes before', side.contest.validVotes!, side.contest.cite),
  ]);
  return { request, inputs, baseline, result: { kind: 'fraction', value: swing.swing } };
}
