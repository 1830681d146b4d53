import type { IsoDate } from '../types.ts';
import type { SeatBetween } from './answers.ts';
import type { WardCandidacy } from './types.ts';
import type { WardOn } from './ward-answers.ts';

/**
 * Seats whose holder seems to have changed party since they were fought last: somebody elected then stands in the same ward for another
 * party now. Sources write names differently (Lauderdale J., John Lauderdale), so surname and initial are compared.
 */
export function seatsBetween(wards: readonly WardOn[], night: IsoDate): readonly SeatBetween[] {
  return wards.flatMap(({ contest, last, candidacies }) =>
    (last?.elected ?? []).flatMap((then): SeatBetween[] => {
      const now = candidacies.find((each) => samePerson(each, then));
      if (!now || now.party === then.party) return [];
      return [
        {
          ward: contest.name,
          slug: contest.slug,
          candidate: then.candidate,
          wonFor: then.party,
          wonOn: last!.on,
          how: 'stands for another party',
          now: now.party,
          on: night,
          cites: [then.cite, now.cite],
        },
      ];
    }),
  );
}

function samePerson(a: WardCandidacy, b: WardCandidacy): boolean {
  const [one, other] = [nameOf(a.candidate), nameOf(b.candidate)];
  return one.surname === other.surname && one.initial === other.initial;
}

/** `Lauderdale J.`, `Lauderdale, J.` and `John Lauderdale` are one surname and one initial. */
function nameOf(candidate: string): { readonly surname: string; readonly initial: string } {
  const turned = /^(.+?),? ((?:\p{L}\.? ?)+)$/u.exec(candidate);
  const initials = turned && /\.|^\p{Lu}$/u.test(turned[2]!);
  const words = candidate.split(' ');
  const surname = initials ? turned[1]! : words.at(-1)!;
  const initial = (initials ? turned[2]! : words[0]!).charAt(0);
  return { surname: plain(surname), initial: initial.toLowerCase() };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}
