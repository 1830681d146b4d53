import { onceFor } from './memo.ts';
import type { Pack } from './pack.ts';

/** Tenures before the record's own boundary sets, which are kept by the seat's name alone, by its slug. */
export const oldTenures = onceFor((pack: Pack) =>
  Map.groupBy(
    pack.tenures().filter((span) => span.gss === ''),
    (span) => span.slug,
  ),
);
