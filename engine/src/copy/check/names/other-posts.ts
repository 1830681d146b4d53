import {
  assemblyElections,
  commissionerElections,
  europeanElections,
  europeanRegions,
  londonConstituencies,
  mayoralElections,
  type ElectoralRecord,
  type PartyId,
} from '../../../record/index.ts';
import { onceFor } from '../../../record/memo.ts';
import type { OtherPost } from './entity.ts';

/** Who stood for commissioner, mayor or an assembly, or was elected to the European Parliament. */
export const otherPosts = onceFor((record: ElectoralRecord): Posts => [
  ...commissioners(record),
  ...mayors(record),
  ...europeans(record),
  ...assembly(record),
]);

type Posts = readonly (readonly [name: string, post: OtherPost])[];

const partiesBut = (
  all: readonly { readonly candidate: string; readonly party: PartyId }[],
  candidate: string,
): readonly PartyId[] => all.filter((each) => each.candidate !== candidate).map(({ party }) => party);

function commissioners(record: ElectoralRecord): Posts {
  return commissionerElections(record).flatMap(({ candidacies, name, date }) => {
    const place = name.replace(/ (?:Police|Constabulary)$/, '');
    const title = `${place} police and crime commissioner`;
    return candidacies.map(
      ({ candidate, party, elected, cite }) =>
        [
          candidate,
          {
            kind: 'pcc',
            party,
            title,
            places: [place],
            date,
            elected,
            against: partiesBut(candidacies, candidate),
            cite,
          },
        ] as const,
    );
  });
}

function mayors(record: ElectoralRecord): Posts {
  return mayoralElections(record).flatMap(({ candidacies, date }) =>
    candidacies.map(
      ({ candidate, party, elected, cite }) =>
        [
          candidate,
          {
            kind: 'mayor',
            party,
            title: 'Mayor of London',
            places: ['London'],
            date,
            elected,
            against: partiesBut(candidacies, candidate),
            cite,
          },
        ] as const,
    ),
  );
}

function europeans(record: ElectoralRecord): Posts {
  return europeanElections(record).flatMap((election) =>
    europeanRegions(record, election).flatMap(({ members, name, polledOn: date, cite }) => {
      const title = `the European Parliament, ${name}`;
      return members.map(
        ({ member, party }) =>
          [member, { kind: 'europarl', party, title, places: [name], date, elected: true, against: [], cite }] as const,
      );
    }),
  );
}

function assembly(record: ElectoralRecord): Posts {
  return assemblyElections(record)
    .filter(({ place }) => place === 'london')
    .flatMap(({ election, date }) =>
      [...londonConstituencies(record, election.replace('gla.a', 'gla.c')).values()].flatMap((candidacies) =>
        candidacies.map(({ candidate, party, constituency, elected, cite }) => {
          const title = `the London Assembly, ${constituency}`;
          return [
            candidate,
            {
              kind: 'assembly',
              party,
              title,
              places: [constituency, 'London'],
              date,
              elected,
              against: partiesBut(candidacies, candidate),
              cite,
            },
          ] as const;
        }),
      ),
    );
}
