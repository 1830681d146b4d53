import { electedSentence, longDate, markedElectedSentence, percent, shortDate, thousands } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import {
  stvContests,
  stvContestsOf,
  stvSheet,
  type ElectoralRecord,
  type StvContestHeld,
  type StvSheet,
} from 'countroom/record';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { StvContestPage } from '#lib/view/stv-held.ts';
import { stvWords as w } from '#lib/words/en-stv.ts';
import { accountOf } from './stv-account.ts';
import { checkView } from './stv-check.ts';
import { partyRows } from './stv-parties.ts';
import { stvFoot, stvFrame, stvParty, stvPath } from './stv-places.ts';

/** Everything the page of a constituency or ward at one poll shows. */
export function stvContestPage(record: ElectoralRecord, contest: StvContestHeld): StvContestPage {
  const held = stvSheet(record, contest);
  const polls = stvContestsOf(record, { body: contest.body, council: contest.council?.slug, slug: contest.slug });
  const before = polls[polls.indexOf(contest) - 1];
  const quota = held?.count.quota ?? contest.quota;
  return {
    kind: contest.council ? w.councils.kind(contest.council.name) : w.assembly.kind,
    stamp: held ? w.stamps.held : w.stamps.marked,
    title: contest.name,
    day: longDate(contest.date),
    big: held
      ? { value: thousands(held.count.quota), label: w.bigLabel(contest.seats) }
      : { value: String(contest.seats), label: w.bigMarked },
    sentence: sentenceOf(contest, held),
    facts: factsOf(contest),
    ...(held && { account: accountOf(countOf(record, contest, held)) }),
    ...(!held && { marked: markedRows(record, contest) }),
    ...(held && { check: checkView(record, contest, held) }),
    partiesCaption: w.party.caption(contest.name),
    parties: partyRows(record, [contest], { before, quota }),
    partiesNote: partiesNote(contest, before),
    polls: polls.map((each) => ({ text: shortDate(each.date), href: stvPath(each), current: each === contest })),
    whole: wholeOf(contest),
    ...neighboursOf(record, contest),
    ...stvFoot(stvPath(contest)),
  };
}

/** The frame of a count's page. */
export function stvContestFrame(record: ElectoralRecord, home: string, contest: StvContestHeld): Frame {
  const frame = stvFrame(record, home, wholeOf(contest), [contest.cite]);
  return {
    ...frame,
    status: { stamp: shortDate(contest.date), text: contest.council ? w.councils.status : w.assembly.status },
  };
}

function partiesNote({ validPoll, seats }: StvContestHeld, before: StvContestHeld | undefined): string {
  if (validPoll === undefined) return w.party.noVotes;
  if (!before) return w.party.noChange;
  return w.party.changeSince(longDate(before.date), before.seats === seats ? '' : w.party.otherSeats(before.seats));
}

function sentenceOf({ candidates, seats }: StvContestHeld, held: StvSheet | undefined): string {
  if (!held) return markedElectedSentence(candidates.filter(({ elected }) => elected).map(({ name }) => name));
  const { elected, quota } = held.count;
  return electedSentence(
    elected.map((at) => candidates[at]!.name),
    { places: seats, quota, ended: true },
  );
}

function countOf(record: ElectoralRecord, { candidates }: StvContestHeld, { count }: StvSheet) {
  return {
    ...count,
    names: candidates.map(({ name }) => name),
    parties: candidates.map((each) => stvParty(record, each)),
  };
}

function markedRows(record: ElectoralRecord, { candidates }: StvContestHeld): StvContestPage['marked'] {
  return candidates
    .toSorted((a, b) => Number(b.elected) - Number(a.elected))
    .map((each) => ({
      party: stvParty(record, each),
      name: each.name,
      elected: each.elected,
      votes: each.firstPreferences === undefined ? w.notHeld : thousands(each.firstPreferences),
    }));
}

function factsOf({
  date,
  seats,
  electorate,
  validPoll,
  rejected,
  candidates,
}: StvContestHeld): StvContestPage['facts'] {
  const turnout =
    validPoll !== undefined && electorate !== undefined ? percent(ratio(validPoll, electorate)) : w.notHeld;
  const shown = (value: number | undefined) => (value === undefined ? w.notHeld : thousands(value));
  return [
    { term: w.polledOn, value: longDate(date) },
    { term: w.places, value: String(seats) },
    { term: w.candidates, value: String(candidates.length) },
    { term: w.electorate, value: shown(electorate) },
    { term: w.valid, value: shown(validPoll) },
    { term: w.rejected, value: shown(rejected) },
    { term: w.turnout, value: turnout },
  ];
}

function wholeOf({ body, council }: StvContestHeld): Link {
  return council
    ? { text: council.name, href: `/${body}/${council.slug}` }
    : { text: w.assembly.title, href: `/${body}` };
}

/** The contests before and after by name, of the same poll and council. */
function neighboursOf(record: ElectoralRecord, contest: StvContestHeld): Pick<StvContestPage, 'before' | 'next'> {
  const beside = stvContests(record, contest.body)
    .filter(({ date, council }) => date === contest.date && council?.slug === contest.council?.slug)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const at = beside.indexOf(contest);
  const link = (name: 'before' | 'next', each: StvContestHeld | undefined) =>
    each && { [name]: { text: each.name, href: stvPath(each) } };
  return { ...link('before', beside[at - 1]), ...link('next', beside[at + 1]) };
}
