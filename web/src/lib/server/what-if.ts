import { findRegion, lastGeneral, NotFound, type ElectoralRecord } from 'countroom/record';
import { words } from '#lib/words/en.ts';
import { whatIfStart, type WhatIfStart } from './build/what-if-data.ts';
import { today } from './question.ts';

/** The region and votes that an address asks of; a region that does not exist is said, and the newsroom's own is shown. */
export function whatIfAsked(record: ElectoralRecord, own: string, url: URL): WhatIfStart {
  const election = lastGeneral(record, today());
  const typed = url.searchParams.get('region') ?? own;
  try {
    return whatIfStart(record, findRegion(record, typed), election, []);
  } catch (thrown) {
    if (!(thrown instanceof NotFound)) throw thrown;
    const region = findRegion(record, own);
    return whatIfStart(record, region, election, [words.whatIf.notices.region(thrown.message, region.name)]);
  }
}
