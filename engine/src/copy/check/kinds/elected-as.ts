import { partyName } from '../party-name.ts';
import { winnerOf } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { isForecast } from '../bind/forecasts.ts';
import { peopleSpokenOf } from '../bind/people.ts';
import { CROSSED_RULES, ELECTED_AS_RULES, NOW_RULES, RESTORED_RULES } from '../en/party-changes.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import { tokensAt, wordsOfStatement } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { PersonName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { partyAt, personAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

/** The party that somebody was elected for, the one they sit for now, and when they crossed the floor. */
export function electedAs(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  const add = (draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part)) drafts.set(draft.part, draft);
  };
  const whole = (draft: Draft | undefined, found: Found) =>
    add(draft && { ...draft, words: wordsOfStatement(view.frame, found) });
  for (const found of findAll(view.frame, NOW_RULES)) whole(sitsAs(view, found), found);
  for (const found of findAll(view.frame, ELECTED_AS_RULES)) whole(electedFor(view, found), found);
  for (const found of findAll(view.frame, CROSSED_RULES)) add(crossed(view, found, false));
  for (const found of findAll(view.frame, RESTORED_RULES)) add(crossed(view, found, true));
  return [...drafts.values()];
}

function peopleOf(view: View, { parts, text }: Found): readonly PersonName[] {
  const { h, p } = parts;
  if (h !== undefined) return [personAt(view.frame, h)!];
  const people = peopleSpokenOf(view, p ?? Number.POSITIVE_INFINITY);
  // `who` is whoever was named last before it.
  return /^who\b/.test(text) ? people.slice(-1) : people;
}

function momentOf({ frame }: View, part: number | undefined): Moment | undefined {
  const each = part === undefined ? undefined : frame.parts[part];
  return each?.is === 'moment' ? each.moment : undefined;
}

function electedFor(view: View, found: Found): Draft | undefined {
  const { p, t } = found.parts;
  const party = partyAt(view.frame, p!)!;
  const people = peopleOf(view, found).filter(({ sat }) => sat.length > 0);
  const moment = momentOf(view, t);
  const name = (id: string) => partyName(view.record, id);
  const checks = people.flatMap((person) =>
    person.stood
      .filter(({ contest, candidacy }) => winnerOf(contest) === candidacy && isPast(view, contest.polledOn))
      .toReversed()
      .map(({ contest, candidacy }): Check => ({
        holds: candidacy.party === party && (moment === undefined || agrees(moment, contest.polledOn)),
        subject: person.name,
        computed: name(candidacy.party),
        truth: `${person.name} was elected for ${name(candidacy.party)} in ${contestName(contest)}.`,
        cites: [candidacy.cite],
      })),
  );
  // Who sat before the record begins may have been elected for another party then.
  const sure = people.length === 1 && people[0]!.sat[0]!.from >= '2010';
  return checks.length === 0 ? undefined : weigh({ part: p!, kind: 'party change', checks, sure });
}

function isPast({ date }: View, day: string): boolean {
  return date === undefined || day <= date;
}

function sitsAs(view: View, found: Found): Draft | undefined {
  const { p } = found.parts;
  const party = partyAt(view.frame, p!)!;
  const people = peopleOf(view, found).filter(({ sat }) => sat.length > 0);
  const checks = people.flatMap((person): Check[] => {
    const spans = person.sat.filter(
      ({ from, to }) => isPast(view, from) && (view.date === undefined || to === undefined || to >= view.date),
    );
    return spans.toReversed().map((span) => {
      const name = partyName(view.record, span.party);
      return {
        holds: span.party === party,
        subject: person.name,
        computed: name,
        truth: `${person.name} sat as ${name} from ${longDate(span.from)}.`,
        cites: [span.cite],
      };
    });
  });
  const sure = people.length === 1 && view.date !== undefined;
  return checks.length === 0 ? undefined : weigh({ part: p!, kind: 'party change', checks, sure });
}

/** A change of party at the time named, or a return to the party that was left. */
function crossed(view: View, found: Found, back: boolean): Draft | undefined {
  const moment = momentOf(view, found.parts['t']);
  const checks = peopleOf(view, found).flatMap(({ name, sat }) =>
    sat.flatMap((to, at): Check[] => {
      const from = sat[at - 1];
      if (!from || from.person !== to.person || from.party === to.party || !isPast(view, to.from)) return [];
      if (back !== (sat[at - 2]?.party === to.party)) return [];
      const [before, after] = [from, to].map(({ party }) => partyName(view.record, party));
      return [
        {
          holds: moment === undefined || agrees(moment, to.from),
          subject: name,
          computed: longDate(to.from),
          truth: `${name}, ${before}, sat as ${after} from ${longDate(to.from)}.`,
          cites: [from.cite, to.cite],
        },
      ];
    }),
  );
  const people = peopleOf(view, found);
  const exact = people.length === 1 && people[0]!.sat.every(({ fromCertainty }) => fromCertainty === 'exact');
  const part = found.parts['t'] ?? found.parts['h'];
  if (checks.length === 0 || part === undefined) return undefined;
  return {
    ...weigh({ part, kind: 'party change', checks, sure: moment !== undefined && exact }),
    tokens: tokensAt(view.frame, found.start, found.end),
  };
}
