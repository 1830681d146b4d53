import type { Credits } from '../../record/index.ts';
import { wrap } from '../output.ts';

/** Whom to credit, and the licence that what is made of it has to carry where sources ask for that. */
export function creditsText({ sources, shareAlike }: Credits): string {
  const names = sources.map(({ publisher, licence }) => `${publisher}${licence ? ` (${licence})` : ''}`);
  const licence = shareAlike ? ' What is made from share-alike facts and published carries CC BY-SA 4.0.' : '';
  return names.length === 0 ? '' : wrap(`Source: ${names.join('; ')}.${licence}`);
}
