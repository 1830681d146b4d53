import { compare, losesDeposit } from '../../../psephology/index.ts';
import { placed } from '../../en/words.ts';
import { spokeOfByElection } from '../bind/contests.ts';
import { isForecast } from '../bind/forecasts.ts';
import {
  DEPOSIT_LOST_RULES,
  FIRST_PLACE_RULES,
  MAJORITY_OVER_RULES,
  PLACE_ASIDE_RULES,
  PLACE_TAKEN_RULES,
  PLACES_NUMBERED_RULES,
  RUNNER_UP_RULES,
} from '../en/places-taken.ts';
import { WITHOUT } from '../en/without.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { entriesOfPart } from '../bind/entries.ts';
import { shareOf, type Entry, type Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { partyName } from '../party-name.ts';
import { partiesIn, partyAt, personAt, placesIn, seatsIn, type View } from '../view.ts';
import { cameInEach } from './places-listed.ts';
import { notRunnerUp } from './not-runner-up.ts';
import { nameOf } from './vote-readings.ts';

/** Where a candidate or party came in a poll, and whether the deposit was lost. */
export function placesTaken(view: View): readonly Draft[] {
  if (view.topic === 'council' || view.topic === 'devolved' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  const add = (part: number, draft: Draft | undefined) => {
    if (draft && !drafts.has(part)) drafts.set(part, draft);
  };
  const whole = (found: Found, draft: Draft | undefined) =>
    draft && { ...draft, words: wordsOfStatement(view.frame, found) };
  const numbered = [...findAll(view.frame, PLACES_NUMBERED_RULES)];
  const inRow = numbered.length > 1 ? numbered : [];
  const asided = [...findAll(view.frame, PLACE_ASIDE_RULES)];
  for (const found of [...inRow, ...asided, ...findAll(view.frame, PLACE_TAKEN_RULES)]) {
    const place = Number(figureAt(view.frame, found.parts['o']!).value.num);
    add(found.parts['o']!, whole(found, came(view, whoOf(found), found.parts['o']!, place)));
  }
  for (const found of findAll(view.frame, FIRST_PLACE_RULES))
    add(whoOf(found)!, whole(found, came(view, whoOf(found), whoOf(found)!, 1)));
  for (const found of findAll(view.frame, MAJORITY_OVER_RULES))
    if (isMajority(view, found.parts['n']!))
      add(whoOf(found)!, came(view, whoOf(found), whoOf(found)!, 2) ?? notRunnerUp(view, whoOf(found)!));
  for (const found of findAll(view.frame, RUNNER_UP_RULES))
    add(whoOf(found)!, came(view, whoOf(found), whoOf(found)!, 2));
  for (const found of findAll(view.frame, DEPOSIT_LOST_RULES)) add(whoOf(found)!, whole(found, deposit(view, found)));
  return [...drafts.values()];
}

/** The part that names who came there; nothing where a word stands for whoever the text spoke of. */
const whoOf = ({ parts }: Found): number | undefined => parts['h'] ?? parts['p'];

/** Each poll meant in which whoever is named stood, with their entry and place. */
function standings(view: View, who: number | undefined, part = who!) {
  const { likely, also, stale, sure } = pollsMeant(view, part);
  const of = (polls: readonly Poll[]) =>
    polls.flatMap((poll) => {
      const ranked = poll.entries.filter((entry) => shareOf(entry, poll) !== undefined);
      const theirs = who === undefined ? entriesSpokenOf(view, poll) : entriesOfPart(view, who, poll);
      const known = theirs.filter((each) => ranked.includes(each));
      // A word may stand for several; a name is one's.
      return (who === undefined ? known : known.slice(0, 1)).map((entry) => ({
        poll,
        entry,
        place: ranked.filter((each) => compare(shareOf(each, poll)!, shareOf(entry, poll)!) > 0).length + 1,
      }));
    });
  // A seat that the sentence names is where somebody came, whatever else they stood for.
  const here = new Set(who === undefined || personAt(view.frame, who) === undefined ? [] : seatsIn(view.frame));
  const named = <Of extends { readonly poll: Poll }>(all: readonly Of[]) =>
    here.size === 0 ? all : all.filter(({ poll }) => [...here].some(({ name }) => name === poll.subject));
  const told = who !== undefined && (placesIn(view.frame).length > 0 || isInSeatSpokenOf(view, likely[0]));
  return { likely: named(of(likely)), also: named(of(also)), stale: of(stale), sure: sure && told };
}

/** Whoever `she` or `the party` may be: the one named last. */
function entriesSpokenOf({ frame, before, lastPerson, lastParty }: View, poll: Poll): readonly Entry[] {
  const person =
    lastPerson &&
    poll.entries.filter((entry) => lastPerson.stood.some(({ candidacy }) => candidacy.cite === entry.cite));
  if (/\bs?he\b/.test(frame.line)) return person ?? [];
  const said = before.slice(-1).flatMap((each) => partiesIn(each).map((at) => partyAt(each, at)));
  return poll.entries.filter(({ party }) => party === lastParty || said.includes(party));
}

/** Somebody's own seat is not always the one that the text is about. */
function isInSeatSpokenOf({ lastWhere }: View, poll: Poll | undefined): boolean {
  return lastWhere === undefined || lastWhere.some(({ name }) => poll?.subject.startsWith(name) === true);
}

/** Whether somebody, or whoever the text spoke of, came where a part of the sentence says. */
export function came(view: View, who: number | undefined, part: number, place: number): Draft | undefined {
  const each = who === undefined ? undefined : cameInEach(view, part, who, place);
  if (each) return each;
  const { likely, also, stale, sure } = standings(view, who, part);
  if (likely.length + also.length === 0) return didNotStand(view, part, who);
  const check = ({ poll, entry, place: own }: { poll: Poll; entry: Entry; place: number }): Check => ({
    holds: own === place,
    subject: poll.subject,
    computed: placed(own),
    truth: `${entry.person ?? nameOf(view, entry)} came ${placed(own)} in ${poll.name}.`,
    cites: [entry.cite],
  });
  const checks = [...likely, ...also].map(check);
  // So at the by-election, or before it: the text may go on speaking of that.
  const elsewhere = spokeOfByElection(view) && stale.some((each) => each.place === place);
  const clear = sure && likely.length > 0 && !elsewhere;
  return weigh({ part, kind: 'rank', checks, sure: clear, without: WITHOUT.contest });
}

/** Whether a figure is the majority in a poll that is spoken of: whom it was over came second then. */
function isMajority(view: View, part: number): boolean {
  const { likely } = pollsMeant(view, part);
  const said = figureAt(view.frame, part).value;
  return likely.some(({ entries: [one, two] }) => {
    const lead = one?.votes === undefined || two?.votes === undefined ? 0 : one.votes - two.votes;
    return lead > 0 && said.num === BigInt(lead) * said.den;
  });
}

/** `UKIP came second` where nobody stood for it: a party of which the text names the seat and the poll. */
function didNotStand(view: View, part: number, who: number | undefined): Draft | undefined {
  const party = who === undefined ? undefined : partyAt(view.frame, who);
  const { likely, sure } = pollsMeant(view, part);
  const [poll] = likely;
  if (party === undefined || !poll || !sure || view.topic !== 'parliament' || seatsIn(view.frame).length === 0)
    return undefined;
  const name = partyName(view.record, party);
  const stood = likely.some(({ entries }) => entries.some((entry) => entry.party === party));
  const truth = `Nobody stood for ${name} in ${poll.name}.`;
  const check = { holds: false, subject: poll.subject, computed: '', truth, cites: [poll.cite] };
  return stood || view.record.parties().get(party)?.kind !== 'party'
    ? undefined
    : weigh({ part, kind: 'rank', checks: [check], sure: true });
}

function deposit(view: View, found: Found): Draft | undefined {
  const part = whoOf(found)!;
  const { likely, sure } = standings(view, part);
  const kept = /\b(?:saved|kept|retained|held)\b/.test(found.text);
  const checks = likely.flatMap(({ poll, entry }): Check[] => {
    if (!poll.valid || entry.votes === undefined) return [];
    const lost = losesDeposit({ votes: entry.votes, valid: poll.valid });
    return [
      {
        holds: lost !== kept,
        subject: poll.subject,
        computed: lost ? 'lost' : 'kept',
        truth: `${entry.person ?? nameOf(view, entry)} had ${entry.votes} of ${poll.valid} votes in ${poll.name}: ${lost ? 'a twentieth or less, so that the deposit was lost' : 'more than a twentieth, so that the deposit was kept'}.`,
        cites: [entry.cite, poll.cite],
      },
    ];
  });
  return checks.length === 0 ? undefined : weigh({ part, kind: 'candidates', checks, sure });
}
