import { absolute, ratio, sign } from '../../../psephology/index.ts';
import { regionFacts, type Candidacy, type PartyId } from '../../../record/index.ts';
import { seatFacts } from '../../write/seat-facts.ts';
import { sittingMembers } from '../../write/sitting.ts';
import type { RegionAt } from '../../write/region-scope.ts';
import { listing, NOTHING, said, sentenceCase, type Part } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { regionWords } from '../places.ts';
import { listed } from '../words.ts';
import { bare, number, perCent, votes } from './figures.ts';
import { contender, possessive, seatName, shortly, who } from './sides.ts';
import { MOST_NAMED } from './region-night.ts';

/** What stood out in a region on the night of a general election. */

/** The closest, the widest swing, the largest majority. */
export function extremes(voice: Voice, { region, election, declared }: RegionAt): readonly Sentence[] {
  if (declared.length < 2) return [];
  const { closest, safest, biggestSwing } = regionFacts(voice.record, region, election);
  const swing = biggestSwing?.swing;
  const [from, to] = !swing
    ? []
    : sign(swing) < 0
      ? [biggestSwing.to, biggestSwing.from]
      : [biggestSwing.from, biggestSwing.to];
  return [
    closest
      ? said`The closest result was in ${seatName(closest.area)}, where ${subject(voice, closest.winner)} won by ${votes(closest.majority, closest.area.slug, 'majority')} ${closest.majority === 1 ? 'vote' : 'votes'}.`
      : NOTHING,
    safest
      ? said`The safest seat was ${seatName(safest.area)}, where ${possessive(shortly(voice, safest.winner))} majority was ${perCent(voice, safest.share, 'majority share', safest.area.slug)} of the vote.`
      : NOTHING,
    swing && from && to
      ? said`The biggest swing, ${perCent(voice, absolute(swing), 'swing', `${biggestSwing.contest.area.slug}/${from}/${to}`)}, was in ${seatName(biggestSwing.contest.area)}, from ${who(voice, from)} to ${who(voice, to)}.`
      : NOTHING,
  ];
}

function subject(voice: Voice, candidacy: Candidacy): string {
  const name = contender(voice, candidacy);
  return name.includes(',') ? `${name},` : name;
}

/** Members who stood and lost. */
export function defeated(voice: Voice, { declared, region }: RegionAt): Sentence {
  const lost = declared.flatMap(({ contest }) =>
    [...sittingMembers(voice, contest).keys()]
      .filter((candidacy) => seatFacts(voice, contest).winner !== candidacy)
      .map(
        (candidacy) =>
          `${candidacy.candidate} (${voice.parties.get(candidacy.party)!.short}, ${seatName(contest.area)})`,
      ),
  );
  const title = voice.style.member;
  if (lost.length === 0) return NOTHING;
  const count = number(lost.length, 'sitting members lost', region.id);
  if (lost.length === 1) return sentenceCase(said`${count} sitting ${title} lost a seat: ${lost[0]!}.`);
  return said`In all, ${count} sitting ${title}s lost their seats${lost.length > MOST_NAMED ? '' : `: ${listed(lost)}`}.`;
}

/** Votes over the whole region; only once every seat has declared. */
export function votesSentence(voice: Voice, { declared, seats, region }: RegionAt): Sentence {
  if (declared.length < seats || seats === 1) return NOTHING;
  const valid = declared.reduce((sum, { contest }) => sum + (contest.validVotes ?? 0), 0);
  const sums = new Map<PartyId, number>();
  for (const { contest } of declared)
    for (const { party, votes: count } of contest.candidacies) sums.set(party, (sums.get(party) ?? 0) + (count ?? 0));
  const most = [...sums]
    .filter(([party]) => voice.parties.get(party)?.kind === 'party')
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 5);
  const parts: Part[] = most.map(([party, count], index) => {
    const id = `${region.id}/${party}`;
    const share = ratio(count, valid);
    if (index > 0) return said`${who(voice, party)} ${bare(share, 'share', id)}`;
    return said`${who(voice, party)} took ${perCent(voice, share, 'share', id)} of the vote`;
  });
  return parts.length === 0
    ? NOTHING
    : said`Over the ${number(seats, 'seats', region.id)} seats in ${regionWords(region)}, ${listing(parts)}.`;
}
