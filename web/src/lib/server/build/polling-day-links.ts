import type { ElectoralRecord, IsoDate, Poll, PollContest } from 'countroom/record';
import { councils } from 'countroom/record';
import type { Link } from '#lib/view/frame.ts';
import { assemblyPath } from './assembly-page.ts';
import { europeanPath } from './european-question.ts';
import { mayorPath } from './mayor-page.ts';
import { pccPath } from './pcc-question.ts';

/** The page of a contest of a polling day. */
export function contestLink(
  record: ElectoralRecord,
  { kind, nation, system }: Poll,
  { name, slug }: PollContest,
  date: IsoDate,
): Link {
  switch (kind) {
    case 'local':
      return {
        text: name,
        href:
          system.rule === 'scottish' && !hasCouncilPage(record, slug, nation)
            ? '/scottish-councils'
            : `/councils/${slug}/local.${date}`,
      };
    case 'pcc':
      return { text: name, href: pccPath(slug, date) };
    case 'mayor':
      return { text: name, href: mayorPath(date) };
    case 'gla.a':
    case 'sp.r':
    case 'naw.r':
    case 'senedd.r':
      return { text: name, href: assemblyPath(slug, date) };
    case 'nia':
      return { text: name, href: `/ni-assembly/${slug}/${date}` };
    case 'europarl':
      return { text: name, href: europeanPath(slug, date) };
    case 'parl':
      return { text: name, href: `/seats/${slug}/parl.${slug}.by.${date}` };
    case 'ref':
      return { text: name, href: `/councils/${slug}` };
  }
}

function hasCouncilPage(record: ElectoralRecord, slug: string, nation: string): boolean {
  return nation !== 'SCT' || [...councils(record).values()].some((council) => council.slug === slug);
}
