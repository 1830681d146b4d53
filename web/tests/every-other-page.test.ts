import { afterAll, describe } from 'vitest';
import { provesEveryPage } from './every-page.ts';
import { openSite } from './site.ts';

const site = await openSite();
afterAll(() => site.close());

describe('every page, the second of each two', () => provesEveryPage(site, 'second'));
