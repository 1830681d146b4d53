import { afterAll, describe } from 'vitest';
import { provesAddresses } from './addresses.ts';
import { provesHandouts } from './handouts.ts';
import { provesKeyboard } from './keyboard.ts';
import { provesMaps } from './maps.ts';
import { provesNames } from './names.ts';
import { openSite } from './site.ts';
import { provesTwins } from './twins.ts';
import { provesWithScripts } from './with-scripts.ts';
import { provesWithoutScripts } from './without-scripts.ts';

// One server and one browser for all of a file: each takes longer to start than most of these tests to run.
const site = await openSite();
afterAll(() => site.close());

describe('addresses', () => provesAddresses(site));
describe('files beside the pages', () => provesTwins(site));
describe('names from outside', () => provesNames(site));
describe('with scripts off', () => provesWithoutScripts(site));
describe('with scripts on', () => provesWithScripts(site));
describe('by keyboard', () => provesKeyboard(site));
describe('maps', () => provesMaps(site));
describe('widgets, cards, feeds and calendars', () => provesHandouts(site));
