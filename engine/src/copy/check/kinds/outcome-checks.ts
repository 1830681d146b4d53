import { partyName } from '../party-name.ts';
import { heldBefore, winnerOf, type Contest, type PartyId } from '../../../record/index.ts';
import type { Outcome } from '../en/contest-verbs.ts';
import type { Check } from '../judge.ts';
import type { View } from '../view.ts';
import { contestName } from './contest-words.ts';

interface Told {
  readonly party: PartyId;
  readonly from: PartyId | undefined;
  readonly to: PartyId | undefined;
}

/** Gains and holds are judged on either baseline: the last general election, or who held the seat on the eve of poll. */
export function checkOf(view: View, contest: Contest, outcome: Outcome, { party, from, to }: Told): readonly Check[] {
  const winner = winnerOf(contest);
  if (!winner || contest.election.kind === 'notional') return [];
  const before = [
    heldBefore(view.record, contest, 'last general'),
    heldBefore(view.record, contest, 'eve of poll'),
  ].filter((each) => each !== undefined);
  const won = winner.party === party;
  const had = before.includes(party);
  const fits = {
    won,
    held: won && (had || before.length === 0),
    gained: won && before.some((each) => each !== party),
    took: won,
    lost: !won && had,
    failed: !won,
  }[outcome];
  const holds = fits && (from === undefined || before.includes(from)) && (to === undefined || winner.party === to);
  const name = (id: PartyId) => partyName(view.record, id);
  const was = [...new Set(before)].map(name).join(' or, on the eve of poll, ');
  return [
    {
      holds,
      subject: contest.area.name,
      computed: name(winner.party),
      truth: `${name(winner.party)} won ${contestName(contest)}${was ? `; before it the seat was ${was}` : ''}.`,
      cites: [winner.cite],
    },
  ];
}
