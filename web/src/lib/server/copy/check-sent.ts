import { checkCopy, type CheckedCopy } from 'countroom/copy';
import type { Desk } from 'countroom/publish';
import type { SentCopy } from './sent-copy.ts';

/** The claims of a copy against the desk's record. */
export function checkSent({ record, settings }: Desk, { text, asked }: SentCopy): CheckedCopy {
  return checkCopy(record, text, {
    date: asked('date') || undefined,
    region: asked('region') || undefined,
    homeRegion: settings.region,
  });
}
