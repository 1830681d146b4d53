import { winnerOf, runnerUpOf, type PartyId } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { seatsFor } from '../bind/where.ts';
import { partiesOfPerson } from '../bind/parties.ts';
import { AFFILIATION_RULES, PERSON_WON, WENT_TO, WON_HERE } from '../en/outcomes.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { PersonName, SeatName } from '../names/entity.ts';
import { findAll } from '../rules.ts';
import { partyAt, personAt, placesIn, whereAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';
import { longDate } from '../../dates.ts';

/** The party beside a person: any that they stood or sat for. */
export function affiliations(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, AFFILIATION_RULES)) {
    const { h, p } = found.parts;
    const person = personAt(view.frame, h!)!;
    const parties = partiesOfPerson(person);
    const party = partyAt(view.frame, p!)!;
    // A possessive before a name is not always theirs: `the Greens' Norwich South candidate`.
    if (parties.length === 0 || drafts.has(p!)) continue;
    const name = (id: PartyId) => view.record.parties().get(id)?.name ?? id;
    const own = inContext(view, person, party) ?? person.stood[0];
    const truth = own
      ? `${person.name} stood for ${name(own.candidacy.party)} in ${contestName(own.contest)}.`
      : `${person.name} is known for ${parties.map(name).join(', ')}.`;
    const check = {
      holds: parties.includes(party),
      subject: person.name,
      computed: parties.map(name).join(', '),
      truth,
      cites: own ? [own.candidacy.cite] : [],
    };
    drafts.set(
      p!,
      weigh({
        part: p!,
        kind: 'candidates',
        checks: [check],
        sure: person.sat.length > 0 && view.topic === 'parliament' && / \( P/.test(found.text),
      }),
    );
  }
  return [...drafts.values()];
}

/** Where somebody stood for a party: in a seat that the text speaks of, else the last time before its day. */
function inContext(view: View, person: PersonName, party: PartyId): PersonName['stood'][number] | undefined {
  const own = person.stood.filter(({ candidacy }) => candidacy.party === party);
  const past = own.filter(({ contest }) => view.date === undefined || contest.polledOn <= view.date);
  const names = [...placesIn(view.frame).flatMap((at) => whereAt(view.frame, at)), ...(view.lastWhere ?? [])];
  const here = past.findLast(({ contest }) => names.some(({ name }) => name === contest.area.name));
  return here ?? past.at(-1) ?? own[0];
}

const LOST = /\b(?:los\w+|beaten|defeated|ousted|unseated|toppled)\b/;

/** Who won, lost or beat whom in a seat, by name. */
export function winners(view: View): readonly Draft[] {
  const { frame } = view;
  const drafts = new Map<number, Draft>();
  for (const found of findAll(frame, [...PERSON_WON, ...WENT_TO, ...WON_HERE])) {
    const { h, w, loser } = found.parts;
    if (drafts.has(h!)) continue;
    const person = personAt(frame, h!)!;
    const seat =
      w === undefined
        ? seatsFor(view, h!).of.find(({ slug }) => person.stood.some(({ contest }) => contest.area.slug === slug))
        : whereAt(frame, w).find((each): each is SeatName => each.type === 'seat');
    const draft =
      loser === undefined
        ? seat && wonSeat(view, h!, person, seat, LOST.test(found.text))
        : beat(h!, person, personAt(frame, loser)!);
    if (draft) drafts.set(h!, { ...draft, words: wordsOfStatement(frame, found) });
  }
  return [...drafts.values()];
}

function wonSeat(view: View, part: number, person: PersonName, seat: SeatName, lost: boolean): Draft | undefined {
  const { likely, also } = contestsMeant(view, seat, part);
  const own = person.stood.filter(({ contest }) => contest.area.slug === seat.slug);
  if (own.length === 0) return undefined;
  const all = [...likely, ...also].filter((contest) => own.some((each) => each.contest === contest));
  const checks = all.map((contest): Check => {
    const winner = winnerOf(contest);
    const won = winner?.candidate !== undefined && own.some(({ candidacy }) => candidacy === winner);
    return {
      holds: lost ? !won : won,
      subject: contest.area.name,
      computed: winner?.candidate ?? '',
      truth: `${winner?.candidate ?? 'Nobody'} won ${contestName(contest)}, on ${longDate(contest.polledOn)}.`,
      cites: winner ? [winner.cite] : [],
    };
  });
  if (checks.length === 0) return undefined;
  const now = checks.slice(0, likely.filter((contest) => own.some((each) => each.contest === contest)).length);
  // Whoever won it once may have been spoken of as of then: only the election meant bears it out or contradicts it.
  const once = checks.some(({ holds }) => holds) && !now.some(({ holds }) => holds);
  return weigh({
    part,
    kind: 'winner',
    checks: now.length > 0 && (once || lost) ? now : checks,
    sure: !once || (lost && now.length > 0),
  });
}

function beat(part: number, person: PersonName, loser: PersonName): Draft | undefined {
  const both = person.stood.filter(({ contest }) => loser.stood.some((each) => each.contest === contest));
  if (both.length === 0) return undefined;
  const checks = both.toReversed().map(({ contest, candidacy }): Check => {
    const winner = winnerOf(contest);
    const second = runnerUpOf(contest);
    return {
      holds: winner === candidacy,
      subject: contest.area.name,
      computed: winner?.candidate ?? '',
      truth: `${winner?.candidate ?? 'Nobody'} won ${contestName(contest)}${second ? `; ${second.candidate} came second` : ''}.`,
      cites: winner ? [winner.cite] : [],
    };
  });
  return weigh({ part, kind: 'winner', checks, sure: true });
}
