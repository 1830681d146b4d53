import { runnerUpOf, winnerOf, type Contest } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { Between } from '../../write/seat-between.ts';
import { said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { sitting } from '../parties.ts';
import { capital, placed } from '../words.ts';
import { votes } from './figures.ts';
import { adjective, who } from './sides.ts';

/** What had happened in the seat since the election before: by-elections, a member who moved or stood down. */
export function betweenSentences(voice: Voice, between: Between): readonly Sentence[] {
  const { vacancy, byElections, moved, standingDown } = between;
  return [
    ...(vacancy ? [vacancySentence(voice, between)] : []),
    ...byElections.map((each) => byElectionBefore(voice, each)),
    ...(moved && !vacancy ? [movedSentence(voice, between)] : []),
    ...(standingDown
      ? [
          said`${standingDown.member}, the ${adjective(voice, standingDown.party)} ${voice.style.member} until the election, did not stand here again.`,
        ]
      : []),
  ];
}

const REASONS: Readonly<Record<string, string>> = {
  resigned: 'the resignation of MEMBER',
  died: 'the death of MEMBER',
  recalled: 'a petition that recalled MEMBER',
  disqualified: 'the disqualification of MEMBER',
  'disqualified (elected mayor)': 'the election of MEMBER as a mayor',
  'died (murdered)': 'the murder of MEMBER',
  'resigned (elected to Scottish Parliament)': 'the election of MEMBER to the Scottish Parliament',
  'resigned (re-elected)': 'the resignation of MEMBER',
};

/** `The by-election followed a petition that recalled Fiona Onasanya, who had been elected for Labour and sat as an independent.` */
function vacancySentence(voice: Voice, { vacancy, moved, again }: Between): Sentence {
  const { reason, member } = vacancy!;
  const why = reasonWords(reason, member);
  if (again) {
    const result = again.place === 1 ? 'won' : `came ${placed(again.place)}`;
    return said`The by-election followed ${why}, who stood again ${sitting(voice.parties.get(again.party)!)} and ${result}.`;
  }
  if (moved?.member !== member) return said`The by-election followed ${why}.`;
  const party = voice.parties.get(moved.later.at(-1)!.party)!;
  return said`The by-election followed ${why}, who had been elected for ${who(voice, moved.electedFor)} and sat ${sitting(party)}.`;
}

function reasonWords(reason: string, member: string): string {
  return (REASONS[reason] ?? `a vacancy left by MEMBER (${reason})`).replace('MEMBER', member);
}

/** `Labour had won the seat at the by-election on 6 June 2019 with a majority of 683.` */
function byElectionBefore(voice: Voice, contest: Contest): Sentence {
  const [winner, second] = [winnerOf(contest)!, runnerUpOf(contest)!];
  const majority = votes(winner.votes! - second.votes!, `${contest.area.slug}/${contest.polledOn}`, 'majority');
  return said`${capital(who(voice, winner.party))} had won the seat at the by-election on ${longDate(contest.polledOn)} with a majority of ${majority}.`;
}

function movedSentence(voice: Voice, { moved, movedStoodAs }: Between): Sentence {
  const { member, electedFor, later } = moved!;
  const party = voice.parties.get(later.at(-1)!.party)!;
  const left = `${member}, elected for ${who(voice, electedFor)}, was sitting ${sitting(party)} by the time of the poll`;
  if (!movedStoodAs) return said`${left} and did not stand here again.`;
  const as = movedStoodAs.party === party.id ? '' : ` ${sitting(voice.parties.get(movedStoodAs.party)!)}`;
  const result = movedStoodAs.place === 1 ? 'won' : `came ${placed(movedStoodAs.place)}`;
  return said`${left} and ${result}${as}.`;
}
