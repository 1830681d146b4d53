import type {
  CommissionerElection,
  IsoDate,
  MayoralElection,
  OfficeCandidacy,
  OfficeOutcome,
} from '../../record/index.ts';
import { fieldSize, firstRound, officeHeadline, officeLead, officeTurnout } from '../en/story/office.ts';
import { officeTitle, systemNote } from '../en/story/office-names.ts';
import { isFresh } from './fresh.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** An election of one person, whatever the office. */
export interface OfficeElection {
  readonly slug: string;
  readonly date: IsoDate;
  readonly office: { readonly name: string; readonly short: string };
  readonly candidacies: readonly OfficeCandidacy[];
  readonly outcome: OfficeOutcome;
  readonly validVotes?: number | undefined;
  readonly electorate?: number | undefined;
}

/** The story of an election of a commissioner or a mayor: who, by which round, everybody's votes. */
export function officeResult(voice: Voice, given: CommissionerElection | MayoralElection): Story {
  const election = officeOf(given);
  const paragraphs = [
    officeLead(voice, election, isFresh(voice, election.date)),
    [firstRound(voice, election), fieldSize(election), officeTurnout(voice, election)],
  ];
  return {
    kind: 'office-result',
    headline: officeHeadline(voice, election),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: [systemNote(given.system.rule)],
  };
}

function officeOf(given: CommissionerElection | MayoralElection): OfficeElection {
  const { candidacies, outcome, validVotes, date } = given;
  const base = { candidacies, outcome, validVotes, date };
  if ('force' in given) return { ...base, slug: given.force, office: officeTitle(given), electorate: given.electorate };
  return { ...base, slug: given.id, office: officeTitle(given) };
}
