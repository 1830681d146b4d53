import { capital } from 'countroom/copy';
import {
  sourcesOf,
  type Cite,
  type Composition,
  type Council,
  type Credits,
  type ElectoralRecord,
  type IsoDate,
  type PartyId,
} from 'countroom/record';
import type { Certainty, CouncilFoot, CouncilHead } from '#lib/view/council.ts';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { Party } from '#lib/view/party.ts';
import { words } from '#lib/words/en.ts';
import { regionOf } from '../question.ts';
import { partyView, siteNav } from './names.ts';

/** The address of a council, of its night and of a ward of it. */
export function councilPath(council: Council, night?: IsoDate, ward?: string): string {
  return ['/councils', council.slug, night && `local.${night}`, ward].filter(Boolean).join('/');
}

/** What names a council on each of its pages. */
export function councilHead(council: Council): CouncilHead {
  const kind = words.councils.kinds[council.kind as keyof typeof words.councils.kinds] ?? words.councils.kind;
  const where = council.county || council.region || council.nation;
  return {
    name: council.name,
    kind: where && where !== council.name ? `${kind}, ${where}` : kind,
    page: { text: council.name, href: councilPath(council) },
  };
}

/** A party of a composition; its seats without a holder are a line of their own. */
export function councilParty(record: ElectoralRecord, party: PartyId): Party {
  if (party === 'vacant') return { key: 'vacant', short: words.holdings.vacant, name: words.holdings.vacant };
  return partyView(record, party);
}

/** What fits a cell of some 18 pixels. */
export function initialsOf(record: ElectoralRecord, party: PartyId): string {
  const { short = party, code = party } = record.parties().get(party) ?? {};
  return short.length <= 4 ? short : code;
}

/** A sentence that goes on after a colon. */
export function afterColon(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const SURE = new Set(['published', 'high', 'exact', 'from the wards']);

/** How far a composition is to be trusted, and who says so. */
export function certaintyView(record: ElectoralRecord, composition: Composition): Certainty {
  const { certainty, source, cites, printed } = composition;
  const cite = cites[0] ?? printed?.cite;
  return { text: certainty, doubtful: !isSure(composition), source: `${capital(sourceName(record, source, cite))}.` };
}

function isSure({ certainty }: Composition): boolean {
  return SURE.has(certainty);
}

/** A publication by its publisher and title; what is no publication of the pack is named in the source's own words. */
export function sourceName(record: ElectoralRecord, source: string, cite: Cite | undefined): string {
  const known = cite && sourcesOf(record, cite).find(({ id }) => id === source);
  return known ? `${known.publisher}: ${known.title}` : source;
}

const SHARE_ALIKE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The files beside a page, and the licence that what it shows carries on. */
export function councilFoot(path: string, credits: Credits): CouncilFoot {
  return {
    downloads: ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `${path}.${kind}` })),
    ...(credits.shareAlike && { licence: { text: words.councils.shareAlike, href: SHARE_ALIKE } }),
  };
}

/** What stands around a council page. */
export function councilFrame(
  record: ElectoralRecord,
  home: string,
  page: { readonly about: Link; readonly stamp: string; readonly text: string; readonly credits: Credits },
): Frame {
  const lines = page.credits.sources.map((source) => source.attribution || `${source.publisher}: ${source.title}`);
  return {
    about: page.about,
    nav: siteNav(regionOf(record, home), undefined, 'councils'),
    status: { stamp: page.stamp, text: page.text },
    sources: [...new Set(lines)],
  };
}
