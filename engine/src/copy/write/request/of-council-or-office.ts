import {
  commissionerElections,
  councilOn,
  europeanElections,
  findCouncil,
  findEuropeanRegion,
  mayoralElections,
  nightsOf,
  slugOf,
  type ElectoralRecord,
} from '../../../record/index.ts';
import type { HouseStyle } from '../../house-style.ts';
import { councilResult } from '../council-result.ts';
import { europeanResult } from '../european-result.ts';
import { officeResult } from '../office-result.ts';
import type { Story } from '../story.ts';
import { voiceOf } from '../voice.ts';
import { CannotWrite, dayOf, nightAsked, type WriteRequest } from './request.ts';

export function councilStory(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): Story {
  const council = findCouncil(record, request.of);
  const night = nightAsked(request, nightsOf(record, council));
  return councilResult(voiceOf(record, style, dayOf(request, night)), councilOn(record, council, night));
}

export function europeanStory(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): Story {
  const all = europeanElections(record);
  const election = request.election ?? all.findLast((id) => id.slice(-10) <= (request.on ?? request.today));
  if (election === undefined)
    throw new CannotWrite(`No European election is held by that day; those held are ${all.join(', ')}.`);
  const region = findEuropeanRegion(record, election, request.of);
  return europeanResult(voiceOf(record, style, dayOf(request, region.polledOn)), region);
}

export function officeStory(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): Story {
  const day = request.election?.slice(-10);
  const london = slugOf(request.of).includes('london');
  const all = london ? mayoralElections(record) : commissionerElections(record, request.of);
  const found = all.findLast(({ date }) => (day === undefined ? date <= (request.on ?? request.today) : date === day));
  if (!found)
    throw new CannotWrite(
      `No such election of ${request.of} is held; those held are of ${all.map(({ date }) => date).join(', ')}.`,
    );
  return officeResult(voiceOf(record, style, dayOf(request, found.date)), found);
}
