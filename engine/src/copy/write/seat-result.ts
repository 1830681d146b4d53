import type { Contest } from '../../record/index.ts';
import { betweenSentences } from '../en/story/seat-between.ts';
import { closeness, seatHeadline, seatLead } from '../en/story/seat-lead.ts';
import { baselineNotes, recountSentence } from '../en/story/seat-notes.ts';
import { majorityRecord, pastSentence, turnoutRecord } from '../en/story/seat-records.ts';
import { swingSentences } from '../en/story/seat-swing.ts';
import { turnoutSentence } from '../en/story/seat-turnout.ts';
import { theField, topTwo } from '../en/story/seat-votes.ts';
import { seatBetween } from './seat-between.ts';
import { seatFacts } from './seat-facts.ts';
import { seatRecords } from './seat-records.ts';
import { spoken } from './sentence.ts';
import { sittingMembers } from './sitting.ts';
import type { Sentence, Story } from './story.ts';
import type { Voice } from './voice.ts';

/** What a desk heard at the count and the record has no place for. */
export interface HeardAtCount {
  readonly recounts?: number | undefined;
}

/**
 * The story of one result, of a general election or a by-election: who won and from whom, the votes, the swing with what each party gained
 * or lost, everybody else, turnout, what stands out, and what had happened in the seat before. A fact that is not held drops its sentence.
 */
export function seatResult(voice: Voice, contest: Contest, heard: HeardAtCount = {}): Story {
  const facts = seatFacts(voice, contest);
  const { baseline, winner } = facts;
  const since = baseline?.kind === 'last general' ? baseline.contest.polledOn : undefined;
  const between = seatBetween(voice, contest, since);
  const records = winner ? seatRecords(voice.record, contest) : {};
  const size = spoken([
    closeness(voice, facts),
    majorityRecord(contest, records),
    recountSentence(contest, heard.recounts),
  ]);
  const swing = swingSentences(voice, facts);
  const paragraphs: (readonly Sentence[])[] = [
    [seatLead(voice, facts), ...topTwo(voice, facts, winner ? sittingMembers(voice, contest) : new Map())],
    ...(size.length > 1 || facts.majority?.close ? [size, swing] : [[...size, ...swing]]),
    [...theField(voice, facts), turnoutSentence(voice, facts), turnoutRecord(contest, records)],
    [...betweenSentences(voice, between), pastSentence(voice, contest, records)],
  ];
  return {
    kind: contest.election.kind === 'by-election' ? 'by-election' : 'seat-result',
    headline: seatHeadline(voice, facts),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: baselineNotes(voice, facts),
  };
}
