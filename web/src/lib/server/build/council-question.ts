import { error } from '@sveltejs/kit';
import {
  councilOn,
  findCouncil,
  nightsOf,
  regionOn,
  slugOf,
  type Council,
  type CouncilOn,
  type ElectoralRecord,
  type IsoDate,
  type RegionOn,
} from 'countroom/record';
import { words } from '#lib/words/en.ts';
import { answer, regionOf } from '../question.ts';
import { councilPath } from './council-common.ts';
import { nightsOfRegion } from './councils-nights.ts';
import type { WardQuestion } from './council-ward-page.ts';

/** The council an address names; the nearest names where it knows none. */
export function councilOf(record: ElectoralRecord, slug: string): Council {
  return answer(
    () => findCouncil(record, slug),
    (name) => `/councils/${slugOf(name)}`,
  );
}

/** The night an address names: `local.2016-05-05`, and `local.cambridge.2016-05-05` as the register of elections has it. */
function nightOfAddress(election: string): IsoDate {
  const night = /^local\.(?:[a-z-]+\.)?(\d{4}-\d{2}-\d{2})$/.exec(election)?.[1];
  if (!night)
    error(404, {
      message: words.councils.errors.night(election),
      near: [{ text: words.councils.index, href: '/councils' }],
    });
  return night;
}

/** A council on the night an address names; a night of which nothing is held is no page. */
export function councilNightOf(record: ElectoralRecord, slug: string, election: string): CouncilOn {
  const council = councilOf(record, slug);
  const night = nightOfAddress(election);
  if (!nightsOf(record, council).includes(night)) {
    error(404, {
      message: words.councils.errors.notHeld(council.name, night),
      near: [{ text: council.name, href: councilPath(council) }],
    });
  }
  return councilOn(record, council, night);
}

/** A ward on a night, with the other nights of its council. */
export function wardOf(record: ElectoralRecord, slug: string, election: string, wardSlug: string): WardQuestion {
  const found = councilNightOf(record, slug, election);
  const all = [...found.wards, ...found.byElections];
  const ward = all.find(({ contest }) => contest.slug === slugOf(wardSlug));
  if (!ward) {
    error(404, {
      message: words.councils.errors.ward(wardSlug, found.council.name),
      near: [{ text: found.council.name, href: councilPath(found.council, found.night) }],
    });
  }
  return {
    answer: found,
    ward,
    nights: nightsOf(record, found.council).map((night) =>
      night === found.night ? found : councilOn(record, found.council, night),
    ),
  };
}

/** A region's councils on the night an address names; where none of them voted, the nights on which some did. */
export function councilsOfNight(record: ElectoralRecord, id: string, election: string): RegionOn {
  const region = regionOf(record, id);
  const night = nightOfAddress(election);
  const answer = regionOn(record, region, night);
  if (answer.rows.length === 0)
    error(404, { message: words.councils.errors.region(region.name, night), near: nightsOfRegion(record, region) });
  return answer;
}
