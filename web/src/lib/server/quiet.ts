import { error } from '@sveltejs/kit';
import { QUIET } from 'countroom/copy';
import { quietUntil } from 'countroom/publish';
import type { ElectoralRecord } from 'countroom/record';

/** Whether the polls are open by the server's clock: then nothing that foretells a result is shown. */
export function isQuiet(record: ElectoralRecord): boolean {
  return quietUntil(record, new Date().toISOString()) !== undefined;
}

/** The same for a file, which says why it is not there. */
export function refuseWhileQuiet(record: ElectoralRecord): void {
  if (isQuiet(record)) error(403, { message: QUIET });
}
