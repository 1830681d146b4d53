import { afterAll, describe } from 'vitest';
import { provesCopy } from './copy.ts';
import { provesCouncils } from './councils.ts';
import { provesForecasts } from './forecasts.ts';
import { provesLists } from './lists.ts';
import { openSite } from './site.ts';
import { provesStv } from './stv.ts';

const site = await openSite();
afterAll(() => site.close());

describe('councils', () => provesCouncils(site));
describe('single transferable votes', () => provesStv(site));
describe('lists, commissioners, mayors, polling days', () => provesLists(site));
describe('polls, exit polls and forecasts', () => provesForecasts(site));
describe('copy, checked and written', () => provesCopy(site));
