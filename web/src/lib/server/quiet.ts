import { error } from '@sveltejs/kit';
import { QUIET } from 'countroom/copy';
import { quietUntil, type Desk } from 'countroom/publish';

/** Whether the polls are open by the server's clock: then nothing that foretells a result is shown. */
export function isQuiet(desk: Desk): boolean {
  return quietUntil(desk, new Date().toISOString()) !== undefined;
}

/** The same for a file, which says why it is not there. */
export function refuseWhileQuiet(desk: Desk): void {
  if (isQuiet(desk)) error(403, { message: QUIET });
}
