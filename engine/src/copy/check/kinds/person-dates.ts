import { winnerOf, type Cite, type IsoDate } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { peopleSpokenOf } from '../bind/people.ts';
import { isForecast } from '../bind/forecasts.ts';
import { EVENTS } from '../en/person-dates.ts';
import { agrees } from '../figures/moment.ts';
import { weigh, type Draft } from '../judge.ts';
import type { PersonName } from '../names/entity.ts';
import { partyName } from '../party-name.ts';
import { partiesIn, partyAt, peopleIn, personAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

interface Event {
  readonly on: IsoDate;
  readonly truth: string;
  readonly cite: Cite;
}

/**
 * A day, month or year beside somebody to whom something happened then: they were elected, stood, changed party or left. Said where something
 * did; nothing is held against it.
 */
export function personDates(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'parliament' || isForecast(view) || !EVENTS.test(frame.line)) return [];
  return frame.parts.flatMap((each, part): Draft[] => {
    if (each.is !== 'moment') return [];
    // `First elected in 2005, Mr Bloggs …`
    const nearest = peopleIn(frame).findLast((at) => at < part) ?? peopleIn(frame)[0];
    const people = nearest === undefined ? peopleSpokenOf(view, part) : [personAt(frame, nearest)!];
    const event = people
      .flatMap((person) => eventsOf(view, person))
      .find(({ on }) => agrees(each.moment, on) && (view.date === undefined || on <= view.date));
    if (!event) return [];
    const { on, truth, cite } = event;
    const check = { holds: true, subject: people[0]!.name, computed: longDate(on), truth, cites: [cite] };
    return [weigh({ part, kind: 'date', checks: [check], sure: false })];
  });
}

/** What happened to somebody, the newest first. */
function eventsOf(view: View, { name, sat, stood }: PersonName): readonly Event[] {
  const party = (id: string) => partyName(view.record, id);
  const said = new Set(partiesIn(view.frame).map((at) => partyAt(view.frame, at)));
  const began = sat.map(({ from, seat, party: id, cite }) => ({
    on: from,
    truth: `${name} sat for ${seat} as ${party(id)} from ${longDate(from)}.`,
    cite,
    own: said.has(id),
  }));
  const ended = sat.flatMap(({ to, seat, ended: how, cite }) =>
    to === undefined || how === 'dissolution'
      ? []
      : [{ on: to, truth: `${name} sat for ${seat} until ${longDate(to)} (${how}).`, cite, own: false }],
  );
  const fought = stood.map(({ contest, candidacy }) => ({
    on: contest.polledOn,
    truth: `${name} stood for ${party(candidacy.party)} in ${contestName(contest)} and ${winnerOf(contest) === candidacy ? 'won' : 'lost'}.`,
    cite: candidacy.cite,
    own: said.has(candidacy.party),
  }));
  return [...began, ...fought, ...ended].toSorted((a, b) => Number(b.own) - Number(a.own) || (a.on < b.on ? 1 : -1));
}
