import { afterAll, describe } from 'vitest';
import { provesEveryPage } from './every-page.ts';
import { openSite } from './site.ts';

// Files of tests run side by side: the longest list of pages is one of its own.
const site = await openSite();
afterAll(() => site.close());

describe('every page', () => provesEveryPage(site));
