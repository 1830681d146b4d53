import { ratio } from '../../../psephology/index.ts';
import { runnerUpOf, winnerOf, type MemberSpell, type PartySpan } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { thousands } from '../../numbers.ts';
import type { SeatProfile } from '../../write/seat-profile.ts';
import { listing, NOTHING, numbersMarked, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { compositionLabel, controlWords } from '../councils.ts';
import { knownDate } from '../differences.ts';
import { sitting, withArticle } from '../parties.ts';
import { electionName } from '../results.ts';
import { capital, listed, placed } from '../words.ts';
import { councilName } from './council-lead.ts';
import { majorityShareFigure, partyIn, perCent, swingFigure, votes } from './figures.ts';
import { adjective, contender, namesListed, seatName, shortly, who } from './sides.ts';

/** A seat on a day. */

export function profileHeadline(voice: Voice, { area, holding, contest }: SeatProfile): string {
  const name = seatName(area);
  const winner = contest && winnerOf(contest);
  if (holding.state !== 'held' || !winner) return `${name}: the seat, its history and its votes`;
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

/** The last contest in a sentence. */
export function resultSentence(voice: Voice, { contest }: SeatProfile): Sentence {
  const [winner, second] = contest ? [winnerOf(contest), runnerUpOf(contest)] : [];
  if (!contest || !winner || !second || !contest.validVotes) return NOTHING;
  const { slug } = contest.area;
  const majority = winner.votes! - second.votes!;
  const share = majorityShareFigure(voice, ratio(majority, contest.validVotes), slug);
  const third = contest.candidacies[2];
  const last = third ? `, with ${shortly(voice, third)} third` : '';
  return said`At ${electionName(contest.election)} ${contender(voice, winner)}${comma(contender(voice, winner))} won by ${votes(majority, slug, 'majority')} votes, ${share} of the total, over ${shortly(voice, second)}${last}.`;
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

/** How many spells are worth telling. */
const SPELLS = 5;
/** Fewer elections are no history. */
const ENOUGH = 3;
/** Before this election the table of results puts some parties among others. */
const RELIABLE_FROM = '1955-05-26';

/** Whose the seat has been. The table up to 2010 groups parties by those of Great Britain. */
export function historySentences(voice: Voice, { history, area }: SeatProfile): readonly Sentence[] {
  const spans = history.spans.filter(({ to }) => to === undefined || to > RELIABLE_FROM).slice(-SPELLS);
  const [first] = spans;
  if (!first || area.nation === 'Northern Ireland') return [];
  const name = seatName(area);
  const year = (day: string) => day.slice(0, 4);
  if (spans.length === 1) {
    if (!isParty(voice, first) || history.results.length < ENOUGH) return [];
    const member = withArticle(adjective(voice, first.party));
    const since = first.from <= RELIABLE_FROM ? `at least ${year(RELIABLE_FROM)}` : year(first.from);
    return [said`${name} has returned ${member} ${voice.style.member} at every election since ${since}.`];
  }
  const before = spans
    .slice(0, -1)
    .map((span, index) => `${whose(voice, span)} ${index === 0 ? fromWords(span) : 'to'} ${year(span.to!)}`);
  return [said`Seats called ${name} were ${listed(before)}, and have been ${whose(voice, spans.at(-1)!)} since.`];
}

function fromWords({ from }: PartySpan): string {
  return from <= RELIABLE_FROM ? 'until' : `from ${from.slice(0, 4)} to`;
}

function isParty({ parties }: Voice, { party }: PartySpan): boolean {
  return parties.get(party)?.kind === 'party';
}

function whose(voice: Voice, { party, from }: PartySpan): string {
  if (party === 'other') return "another party's";
  // Before 1988 there were Liberals.
  if (party === 'ld' && from < '1988') return 'Liberal';
  return party === 'speaker' ? "the Speaker's" : adjective(voice, party);
}

export function boundarySentence({ history }: SeatProfile): Sentence {
  const last = history.redrawn.at(-1);
  return last ? said`The boundaries last changed at the ${last.slice(0, 4)} general election.` : NOTHING;
}

/** Who has sat for it since 2010. */
export function membersSentence(voice: Voice, { members }: SeatProfile): Sentence {
  const since = byPerson(members.filter(({ to }) => to === undefined || to > '2010-05-06'));
  if (since.length < 2) return NOTHING;
  const told = since.map((spells) => {
    const [first] = spells;
    const to = spells.at(-1)!.to;
    const years = to ? `${first!.from.slice(0, 4)} to ${to.slice(0, 4)}` : `since ${first!.from.slice(0, 4)}`;
    const [party, ...later] = spells.map((spell) => voice.parties.get(spell.party)!.short);
    const moved = later.length > 0 ? `, then ${listed(later)}` : '';
    return `${first!.member} (${party!}${moved}), ${years}`;
  });
  return said`Its ${voice.style.member}s since 2010 have been ${namesListed(told)}.`;
}

/** A member's spells under several parties, one after another, are one time in the seat. */
function byPerson(members: readonly MemberSpell[]): readonly (readonly MemberSpell[])[] {
  const runs: MemberSpell[][] = [];
  for (const spell of members) {
    const last = runs.at(-1);
    if (last?.[0]?.person === spell.person) last.push(spell);
    else runs.push([spell]);
  }
  return runs;
}

/** The councils it lies in, and who controls them. */
export function councilsSentence(voice: Voice, { area, councils }: SeatProfile): Sentence {
  const parts = councils.flatMap(({ council, now: { standing } }) => {
    if (standing.kind === 'not held') return [];
    const control = controlWords(standing.control, voice.parties).replace(/^No /, 'no ');
    const day = compositionLabel(standing.composition).replace(/, a later snapshot$/, '');
    return [said`${councilName(council)} (${numbersMarked(control, 'council majority', council.slug)}, ${day})`];
  });
  return parts.length === 0 ? NOTHING : said`${seatName(area)} lies in the area of ${listing(parts)}.`;
}

export function europeanSentence(voice: Voice, { european }: SeatProfile): Sentence {
  const first = european?.top[0];
  if (!european || !first) return NOTHING;
  const share = perCent(voice, first.share, 'share', `${european.slug}/${first.party}`);
  return said`In ${european.name} ${who(voice, first.party)} came first at the European election of ${longDate(european.election.slice(-10))} with ${share}.`;
}

export function referendumSentence(voice: Voice, { referendum }: SeatProfile): Sentence {
  if (!referendum) return NOTHING;
  const leave = referendum.leave > referendum.remain;
  const votesFor = leave ? referendum.leave : referendum.remain;
  const share = perCent(
    voice,
    ratio(votesFor, referendum.validVotes),
    leave ? 'leave share' : 'remain share',
    referendum.slug,
  );
  return said`At the referendum of 23 June 2016, ${share} there voted to ${leave ? 'leave' : 'remain in'} the European Union.`;
}
