import { list, type Cell } from './rows.ts';
import type { Area, Cite, Election, Party, PartyChange, Source, Tenure, Vacancy } from './types.ts';

export function readKey(cell: Cell): string {
  return `${cell('boundary_set')}/${cell('gss')}`;
}

export function readParty(cell: Cell): Party {
  return {
    id: cell('party'),
    name: cell('name'),
    short: cell('short'),
    code: cell('code'),
    kind: cell('kind') as Party['kind'],
    aliases: list(cell('aliases')),
  };
}

export function readArea(cell: Cell): Area {
  return {
    boundarySet: cell('boundary_set'),
    gss: cell('gss'),
    name: cell('name'),
    slug: cell('slug'),
    label: cell('label'),
    nation: cell('nation'),
    region: cell('region'),
    county: cell('county'),
    designation: cell('designation'),
    lat: Number(cell('lat')),
    lon: Number(cell('lon')),
    areaKm2: Number(cell('area_km2')),
  };
}

export function readElection(cell: Cell): Election {
  return {
    id: cell('election'),
    aliases: list(cell('aliases')),
    kind: cell('kind') as Election['kind'],
    name: cell('name'),
    polledOn: cell('polled_on'),
    boundarySet: cell('boundary_set'),
    after: cell('after') || undefined,
    dissolvedOn: cell('dissolved_on') || undefined,
  };
}

export function readSource(cell: Cell): Source {
  return {
    id: cell('source'),
    publisher: cell('publisher'),
    title: cell('title'),
    licence: cell('licence'),
    attribution: cell('attribution'),
  };
}

export function readTenure(cell: Cell, cite: Cite): Tenure {
  return {
    boundarySet: cell('boundary_set'),
    gss: cell('gss'),
    slug: cell('slug'),
    seat: cell('seat'),
    person: cell('person'),
    member: cell('member'),
    party: cell('party'),
    coop: cell('coop') === 'yes',
    from: cell('from'),
    to: cell('to') || undefined,
    began: cell('began'),
    ended: cell('ended'),
    fromCertainty: cell('from_certainty'),
    toCertainty: cell('to_certainty'),
    source: cell('source'),
    cite,
  };
}

export function readPartyChange(cell: Cell, cite: Cite): PartyChange {
  return {
    date: cell('date'),
    area: readKey(cell),
    member: cell('member'),
    from: cell('from_party'),
    to: cell('to_party'),
    note: cell('note'),
    certainty: cell('certainty'),
    corroborated: cell('corroborated') === 'yes',
    cite,
  };
}

export function readVacancy(cell: Cell, cite: Cite): Vacancy {
  return {
    area: readKey(cell),
    member: cell('member'),
    party: cell('party'),
    date: cell('vacated_on'),
    reason: cell('reason'),
    certainty: cell('certainty'),
    filledBy: cell('filled_by') || undefined,
    cite,
  };
}
