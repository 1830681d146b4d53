import type { Region } from '../../record/index.ts';

/** Names that are said with an article. */
const WITH_ARTICLE =
  /^(United Kingdom|(East|West) Midlands|East Riding|(North|South) (East|West)|East of England|Isle of |Scottish Borders)/;

/**
 * A region inside a sentence: `Anglia`, `the East Midlands`; a named set of seats keeps its words, in quotation marks.
 *
 * @example
 * regionWords({ name: 'East of England', kind: 'region' }) // => 'the East of England'
 * regionWords({ name: 'Norfolk', kind: 'county' }) // => 'Norfolk'
 * regionWords({ name: 'Six key marginals', kind: 'cluster' }) // => '‘Six key marginals’'
 */
export function regionWords({ name, kind }: Pick<Region, 'name' | 'kind'>): string {
  if (kind === 'cluster') return `‘${name}’`;
  // The one county that has the name of a region.
  if (kind === 'county' && name === 'West Midlands') return `the county of ${name}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
