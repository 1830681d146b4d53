import { ratio } from '../../../psephology/index.ts';
import { runnerUpOf, winnerOf } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { thousands } from '../../numbers.ts';
import type { SeatProfile } from '../../write/seat-profile-facts.ts';
import { NOTHING, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { knownDate } from '../differences.ts';
import { sitting } from '../parties.ts';
import { electionName } from '../results.ts';
import { capital, listed, placed } from '../words.ts';
import { majorityShareFigure, partyIn, swingFigure, votes } from './figures.ts';
import { adjective, contender, namesListed, seatName, shortly, who } from './sides.ts';

/** A seat on a day. */

export function profileHeadline(voice: Voice, { area, holding, contest }: SeatProfile): string {
  const name = seatName(area);
  const winner = contest && winnerOf(contest);
  if (!holding && winner) return `${name}: notionally ${adjective(voice, winner.party)}`;
  if (holding?.state !== 'held' || !winner) return `${name}: the seat, its history and its votes`;
  const party = voice.parties.get(holding.party)!.name;
  if (holding.party !== winner.party) return `${name}: ${party}, elected ${adjective(voice, winner.party)}`;
  const second = runnerUpOf(contest);
  return second ? `${name}: ${party}, majority ${thousands(winner.votes! - second.votes!)}` : `${name}: ${party}`;
}

/** Who holds it, and how they came by their party. */
export function holderSentences(
  voice: Voice,
  { area, holding, offices, standingDown }: SeatProfile,
): readonly Sentence[] {
  const name = seatName(area);
  if (!holding) return [];
  if (holding.state === 'vacant') {
    const { vacancy } = holding;
    return [
      vacancy
        ? said`${name} has been vacant since ${knownDate(vacancy.date, vacancy.certainty)}.`
        : said`${name} is vacant.`,
    ];
  }
  if (holding.state === 'awaiting') return [said`${name} has not declared yet.`];
  const { member, party, from, began, fromCertainty } = holding.tenure;
  const speaker = party === 'speaker';
  const as = sitting(voice.parties.get(party)!);
  const until = holding.atDissolution ? ` until Parliament was dissolved on ${longDate(holding.atDissolution)}` : '';
  const won = holding.electedParty;
  const year = holding.general.polledOn.slice(0, 4);
  const moved = began === 'changed-party' && won !== undefined && won !== party;
  return [
    said`${member}${speaker ? ', the Speaker,' : ''} ${until ? 'held' : 'holds'} ${name}${speaker ? '' : ` ${as}`}${until}.`,
    moved
      ? said`The seat was won for ${who(voice, won)} at the ${year} general election; ${member} has sat ${as} since ${knownDate(from, fromCertainty)}.`
      : NOTHING,
    offices.length > 0 && !speaker ? said`${member} is ${listed(offices)}.` : NOTHING,
    standingDown ? said`${member} is not standing again.` : NOTHING,
  ];
}

/** What was there before a seat that is to be fought for the first time, and who held it. */
export function newSeatSentences(voice: Voice, { area, old }: SeatProfile): readonly Sentence[] {
  const name = seatName(area);
  if (!old) return [];
  const { holding, madeFrom } = old;
  const first = said`${name} is to be fought on new boundaries for the first time.`;
  const same = madeFrom.length === 1 && madeFrom[0] === area.name;
  const from = same
    ? 'the old seat of the same name'
    : `${madeFrom.length === 1 ? 'the old seat' : 'parts of the old seats'} of ${namesListed(madeFrom)}`;
  const made = madeFrom.length === 0 ? [first] : [first, said`It is made mostly from ${from}.`];
  if (holding?.state !== 'held') return made;
  const { member, party } = holding.tenure;
  return [...made, said`${member} held the old seat ${sitting(voice.parties.get(party)!)}.`];
}

/** The last contest in a sentence. */
export function resultSentence(voice: Voice, { contest }: SeatProfile): Sentence {
  const [winner, second] = contest ? [winnerOf(contest), runnerUpOf(contest)] : [];
  if (!contest || !winner || !second || !contest.validVotes) return NOTHING;
  const { slug } = contest.area;
  const majority = winner.votes! - second.votes!;
  const share = majorityShareFigure(voice, ratio(majority, contest.validVotes), slug);
  const third = contest.candidacies[2];
  const last = third ? `, with ${shortly(voice, third)} third` : '';
  const at = contest.election.kind === 'notional' ? 'On' : 'At';
  return said`${at} ${electionName(contest.election)} ${contender(voice, winner)}${comma(contender(voice, winner))} ${contest.election.kind === 'notional' ? 'would have won' : 'won'} by ${votes(majority, slug, 'majority')} votes, ${share} of the total, over ${shortly(voice, second)}${last}.`;
}

function comma(name: string): string {
  return name.includes(',') ? ',' : '';
}

/** What those who came next would need. */
export function threatSentences(voice: Voice, { contest, challengers }: SeatProfile): readonly Sentence[] {
  if (!contest) return [];
  return challengers
    .filter(({ candidacy }) => voice.parties.get(candidacy.party)?.kind === 'party')
    .map(({ candidacy, swing }, index) => {
      const size = swingFigure(voice, swing, 'required swing', partyIn(contest, candidacy.party));
      const place = placed(contest.candidacies.indexOf(candidacy) + 1);
      const name = capital(who(voice, candidacy.party));
      return index === 0
        ? said`${name}, who came ${place}, need a swing of ${size} to win.`
        : said`${name}, ${place}, need ${size}.`;
    });
}
