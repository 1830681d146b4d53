import { afterAll, describe } from 'vitest';
import { provesAddresses } from './addresses.ts';
import { provesCouncils } from './councils.ts';
import { provesEveryPage } from './every-page.ts';
import { provesHandouts } from './handouts.ts';
import { provesKeyboard } from './keyboard.ts';
import { provesLists } from './lists.ts';
import { provesMaps } from './maps.ts';
import { provesNames } from './names.ts';
import { openSite } from './site.ts';
import { provesStv } from './stv.ts';
import { provesTwins } from './twins.ts';
import { provesWithScripts } from './with-scripts.ts';
import { provesWithoutScripts } from './without-scripts.ts';

// One server and one browser for all of it: each takes longer to start than most of these tests to run.
const site = await openSite();
afterAll(() => site.close());

describe('every page', () => provesEveryPage(site));
describe('addresses', () => provesAddresses(site));
describe('files beside the pages', () => provesTwins(site));
describe('names from outside', () => provesNames(site));
describe('with scripts off', () => provesWithoutScripts(site));
describe('with scripts on', () => provesWithScripts(site));
describe('by keyboard', () => provesKeyboard(site));
describe('councils', () => provesCouncils(site));
describe('single transferable votes', () => provesStv(site));
describe('lists, commissioners, mayors, polling days', () => provesLists(site));
describe('maps', () => provesMaps(site));
describe('widgets, cards, feeds and calendars', () => provesHandouts(site));
