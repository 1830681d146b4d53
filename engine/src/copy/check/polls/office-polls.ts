import { commissionerElections, mayoralElections, type OfficeCandidacy } from '../../../record/index.ts';
import type { Cite, IsoDate } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { isOfAnotherYear, momentsNear } from '../bind/moments.ts';
import { placesFor } from '../bind/where.ts';
import { agrees } from '../figures/moment.ts';
import type { ForceName } from '../names/entity.ts';
import { personAt, peopleIn, type View } from '../view.ts';
import { NONE, type Poll, type PollsMeant } from './poll.ts';

interface Office {
  readonly subject: string;
  readonly date: IsoDate;
  readonly candidacies: readonly OfficeCandidacy[];
  readonly validVotes: number | undefined;
  readonly electorate?: number | undefined;
  readonly cite: Cite;
}

/** The rounds of one office's election, each as a poll: first preferences, then final votes. */
function rounds({ subject, date, candidacies, validVotes, electorate, cite }: Office): readonly Poll[] {
  const round = (which: 'first' | 'final', name: string, valid: number | undefined): Poll => ({
    subject,
    name: `${subject} on ${longDate(date)}${name}`,
    date,
    entries: candidacies
      .filter((each) => each[which] !== undefined)
      .map((each) => ({ party: each.party, person: each.candidate, votes: each[which], cite: each.cite }))
      .toSorted((a, b) => b.votes! - a.votes!),
    stood: candidacies.length,
    valid,
    electorate,
    cite,
  });
  const finals = candidacies.flatMap(({ final }) => final ?? []);
  const first = round('first', ', first preferences', validVotes);
  if (finals.length < 2) return [first];
  return [
    first,
    round(
      'final',
      ', final votes',
      finals.reduce((sum, votes) => sum + votes, 0),
    ),
  ];
}

/** Elections of commissioners or mayors that a part of a sentence may speak of. */
export function officePolls(view: View, index: number): PollsMeant {
  const offices = view.topic === 'mayor' ? mayors(view) : commissioners(view, index);
  const held = offices.filter(({ date }) => view.date === undefined || date <= view.date);
  const moments = momentsNear(view.frame, index);
  const named = held.filter(({ date }) => moments.some((moment) => agrees(moment, date)));
  if (isOfAnotherYear(view.frame, index, (moment) => offices.some(({ date }) => agrees(moment, date)), undefined))
    return NONE;
  const newest = held.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const likely = named.length > 0 ? named : view.date === undefined ? newest : newest.slice(0, 1);
  if (likely.length === 0) return NONE;
  const rest = newest.filter((each) => !likely.includes(each));
  // `36,946 votes in the final round`: the last of the rounds is meant first.
  const inOrder = /\bfinal (?:round|votes?)\b|\brun - off\b/.test(view.frame.line)
    ? (office: Office) => rounds(office).toReversed()
    : rounds;
  return { likely: likely.flatMap(inOrder), also: [], stale: rest.flatMap(rounds), sure: true };
}

function commissioners(view: View, index: number): readonly Office[] {
  const forces = placesFor(view, index).of.flatMap((names) =>
    names.filter((name): name is ForceName => name.type === 'force'),
  );
  const people = peopleIn(view.frame).map((at) => personAt(view.frame, at)!.name);
  const all = commissionerElections(view.record);
  const theirs = all.filter(({ candidacies }) => candidacies.some(({ candidate }) => people.includes(candidate)));
  const places = all.filter(({ force }) => force === forces[0]?.force);
  return (places.length > 0 ? places : theirs).map((each) => ({
    subject: `${each.name.replace(/ (?:Police|Constabulary)$/, '')} police and crime commissioner`,
    ...each,
  }));
}

function mayors(view: View): readonly Office[] {
  return mayoralElections(view.record).map(({ date, candidacies, validVotes }) => ({
    subject: 'Mayor of London',
    date,
    candidacies,
    validVotes,
    cite: candidacies[0]!.cite,
  }));
}
