import { afterAll, describe } from 'vitest';
import { provesEveryPage } from './every-page.ts';
import { openSite } from './site.ts';

// Files of tests run side by side: the longest list, of every page, is two of them.
const site = await openSite();
afterAll(() => site.close());

describe('every page, the first of each two', () => provesEveryPage(site, 'first'));
