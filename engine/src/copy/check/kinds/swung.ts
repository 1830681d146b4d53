import { partyName } from '../party-name.ts';
import { butlerSwing } from '../../../psephology/index.ts';
import {
  baselineOf,
  candidacyOf,
  runnerUpOf,
  swingPairOf,
  winnerOf,
  type Candidacy,
  type Contest,
} from '../../../record/index.ts';
import type { Reading } from '../judge.ts';
import { partiesIn, partyAt, peopleIn, personAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';
import type { Pairs } from './required-swing.ts';

type Pair = readonly [from: Candidacy, to: Candidacy];

/**
 * The swing between the two parties of the sentence, or the pair by which the contest is told. It may also be that of the winner and any
 * other whom the sentence names, or the second; and where one stood for another party before, or nobody did, from what was there.
 */
export function swungIn(view: View, contest: Contest): Pairs {
  const baseline = baselineOf(view.record, contest)?.contest;
  if (!baseline || !contest.validVotes || !baseline.validVotes) return { likely: [], also: [] };
  const of = (party: string | undefined) => (party === undefined ? undefined : candidacyOf(contest, party));
  const both = (party: string) => of(party) && candidacyOf(baseline, party);
  const named = contest.candidacies.filter((each) => isNamed(view, each));
  const here = [...new Set(named.map(({ party }) => party))].filter(both);
  const usual = swingPairOf(view.record, contest);
  const [one, two] = here.length === 2 ? here : [usual?.from, usual?.to];
  const [winner, second, before] = [winnerOf(contest), runnerUpOf(contest), winnerOf(baseline)];
  const others = [second, of(before?.party), ...named].filter((each) => each !== undefined && each !== winner);
  const pairs = [pairOf(of(one), of(two)), ...others.map((each) => pairOf(each, winner))].flatMap((each) => each ?? []);
  const [told, ...rest] = pairs.map((pair) => swungBetween(view, contest, baseline, pair));
  const plain = told?.filter(({ note }) => note === undefined) ?? [];
  return { likely: plain, also: [...(told ?? []), ...rest.flat()].filter((each) => !plain.includes(each)) };
}

function pairOf(from: Candidacy | undefined, to: Candidacy | undefined): readonly Pair[] {
  return from && to && from !== to ? [[from, to]] : [];
}

function isNamed({ frame }: View, candidacy: Candidacy): boolean {
  return (
    partiesIn(frame).some((at) => partyAt(frame, at) === candidacy.party) ||
    peopleIn(frame).some((at) => personAt(frame, at)!.stood.some((each) => each.candidacy === candidacy))
  );
}

/** Votes at the baseline: of the party, of the same candidate under another name, or none. */
function votesBefore(baseline: Contest, { party, candidate }: Candidacy) {
  const own = candidacyOf(baseline, party);
  if (own && party !== 'ind') return { votes: own.votes, cite: own.cite, assumed: false };
  const same = baseline.candidacies.find((each) => each.candidate === candidate && candidate !== '');
  return { votes: same?.votes ?? 0, cite: same?.cite ?? baseline.cite, assumed: true };
}

function swungBetween(view: View, contest: Contest, baseline: Contest, [from, to]: Pair): readonly Reading[] {
  const [a, before] = [votesBefore(baseline, from), votesBefore(baseline, to)];
  // Who crossed from the one to the other has the same votes behind both: the new party begins from none.
  if (a.cite === before.cite && a.assumed) return [];
  const b = a.cite === before.cite ? { votes: 0, cite: baseline.cite, assumed: true } : before;
  const swing = butlerSwing(
    { from: from.votes, to: to.votes, valid: contest.validVotes! },
    { from: a.votes, to: b.votes, valid: baseline.validVotes! },
  );
  if (swing.kind !== 'swing') return [];
  const { num, den } = swing.swing;
  const name = ({ party, candidate }: Candidacy) => (party === 'ind' ? candidate : partyName(view.record, party));
  const [loser, gainer] = num < 0n ? [to, from] : [from, to];
  return [
    {
      subject: contest.area.name,
      value: { num: num < 0n ? -num : num, den },
      sum: `The swing from ${name(loser)} to ${name(gainer)} in ${contestName(contest)}, half of what the one lost and the other gained in share since ${baseline.election.polledOn.slice(0, 4)},`,
      cites: [contest.cite, baseline.cite, from.cite, to.cite, a.cite, b.cite],
      note:
        a.assumed || b.assumed
          ? 'One of the two did not stand then: the votes of the same candidate for another party are taken, or none.'
          : undefined,
    },
  ];
}
