import { ratio } from '../../../psephology/index.ts';
import { stvPartyTotals, type StvCandidacy, type StvContestHeld, type StvPartyTotal } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { clauses, listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { listInText } from '../lists.ts';
import { capital, listed, spelt } from '../words.ts';
import { bare, number, perCent, votes } from './figures.ts';
import { tagged } from './sides.ts';

/** Counts by single transferable vote: a ward of a Scottish council, a constituency of the Northern Ireland Assembly. */

/** `Belfast East`, `Leith Walk ward in Edinburgh`. */
function placeName({ name, council }: StvContestHeld): string {
  return council ? `${name} ward in ${placeOfCouncil(council.name)}` : name;
}

/** `City of Edinburgh` and `Dundee City` are Edinburgh and Dundee in a sentence. */
export function placeOfCouncil(name: string): string {
  return name.replace(/^City of | City$/, '');
}

function partyName(voice: Voice, { party, partyName: own }: Pick<StvPartyTotal, 'party' | 'partyName'>): string {
  return party === 'ind' ? 'independents' : listInText({ party, name: own ?? '' }, voice.parties);
}

export function countHeadline(voice: Voice, contest: StvContestHeld): string {
  const parties = stvPartyTotals(contest.candidates).filter(({ seats }) => seats > 0);
  const [first, second] = parties;
  if (!first) return `Nobody elected yet in ${placeName(contest)}`;
  if (first.seats === second?.seats)
    return `${capital(listed(parties.filter(({ seats }) => seats === first.seats).map((each) => holder(voice, each))))} level in ${placeName(contest)}`;
  return `${capital(partyName(voice, first).replace(/^the /, ''))} win ${spelt(first.seats)} of ${spelt(contest.seats)} seats in ${placeName(contest)}`;
}

/** One of no party is a person. */
function holder(voice: Voice, total: StvPartyTotal): string {
  if (total.party === 'other') return total.seats === 1 ? 'another party' : 'other parties';
  return total.party === 'ind' && total.seats === 1 ? 'an independent' : partyName(voice, total);
}

/** Seats by party: those that have as many as each other together. */
export function countLead(voice: Voice, contest: StvContestHeld): Sentence {
  const parties = stvPartyTotals(contest.candidates).filter(({ seats }) => seats > 0);
  const what = contest.council ? 'council election' : 'Northern Ireland Assembly election';
  const where = said`of the ${number(contest.seats, 'seats', contest.id)} seats in ${placeName(contest)} at the ${what} of ${longDate(contest.date)}`;
  const groups = [...Map.groupBy(parties, ({ seats }) => seats)];
  const parts = groups.map(([seats, of], index) => {
    const names = listed(of.map((each) => holder(voice, each)));
    const each = of.length > 1 ? ' each' : '';
    const count = number(seats, 'seats won', `${contest.id}/${of[0]!.party}`);
    return index === 0 ? said`${names}${each} won ${count} ${where}` : said`${names} ${count}${each}`;
  });
  return parts.length === 0 ? NOTHING : said`${sentenceCase(clauses(parts))}.`;
}

/** Who was elected. */
export function countElected(voice: Voice, { candidates }: StvContestHeld): Sentence {
  const elected = candidates
    .filter((each) => each.elected)
    .toSorted((a, b) => (a.atStage ?? 99) - (b.atStage ?? 99) || (b.firstPreferences ?? 0) - (a.firstPreferences ?? 0));
  return elected.length === 0 ? NOTHING : said`Elected: ${listed(elected.map((each) => inBrackets(voice, each)))}.`;
}

function inBrackets(voice: Voice, { name, party, partyName: own }: StvCandidacy): string {
  return tagged(voice, { candidate: name, party, partyName: own ?? '' });
}

/** First preferences: who had most, and the quota. */
export function mostFirst(voice: Voice, contest: StvContestHeld): Sentence {
  const { id, candidates, validPoll, quota } = contest;
  const [first] = candidates.toSorted((a, b) => (b.firstPreferences ?? 0) - (a.firstPreferences ?? 0));
  if (!first?.firstPreferences || !validPoll || quota === undefined) return NOTHING;
  const subject = `${id}/${first.party}`;
  const own = votes(first.firstPreferences, subject, 'first preferences');
  const share = perCent(voice, ratio(first.firstPreferences, validPoll), 'share', subject);
  const over = first.firstPreferences >= quota ? 'above' : 'below';
  return said`${inBrackets(voice, first)} led on first preferences with ${own} votes, ${share} of the total, ${over} the quota of ${votes(quota, id, 'quota')}.`;
}

/** First preferences by party. */
export function partiesFirst(voice: Voice, contest: StvContestHeld): Sentence {
  const { id, candidates, validPoll } = contest;
  if (!validPoll || candidates.some(({ firstPreferences }) => firstPreferences === undefined)) return NOTHING;
  const parties = stvPartyTotals(candidates)
    .filter(({ party, firstPreferences }) => party !== 'ind' && party !== 'other' && firstPreferences >= validPoll / 50)
    .toSorted((a, b) => b.firstPreferences - a.firstPreferences)
    .slice(0, 5);
  if (parties.length === 0) return NOTHING;
  const parts = parties.map((each, index) => {
    const share = ratio(each.firstPreferences, validPoll);
    const subject = `${id}/${each.party}`;
    const figure = index === 0 ? perCent(voice, share, 'share', subject) : bare(share, 'share', subject);
    return said`${partyName(voice, each)} ${index === 0 ? 'had ' : ''}${figure}`;
  });
  return said`Of all first preferences ${listing(parts)}.`;
}

/** How many stood, and how many voted. */
export function countField(voice: Voice, { id, candidates, seats, validPoll, electorate }: StvContestHeld): Sentence {
  if (candidates.length <= seats) return said`There was no vote, as no more stood than there were seats.`;
  const stood = said`There were ${number(candidates.length, 'candidates', id)} candidates`;
  if (!validPoll || !electorate) return said`${stood}.`;
  return said`${stood}, and turnout was ${perCent(voice, ratio(validPoll, electorate), 'turnout', id)}, counting valid votes.`;
}
