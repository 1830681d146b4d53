import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { longDate } from '../../dates.ts';
import {
  COUNTED_BY,
  FEWER_STOOD,
  FIRST_OF_PARTY,
  FROM_THE_START,
  TERM_RULES,
  TERM_WON,
  TIMES,
  TIMES_WON,
} from '../en/offices.ts';
import { isForecast } from '../bind/forecasts.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Check, type Draft } from '../judge.ts';
import { officesMeant, type Office } from '../polls/offices.ts';
import { figureAt, findAll } from '../rules.ts';
import { partiesIn, partyAt, peopleIn, personAt, type View } from '../view.ts';
import { elected } from './office-candidates.ts';
import { officePosts } from './office-posts.ts';

/** How the election of a commissioner or mayor was counted, how many stood beside the last time, how often somebody was elected. */
export function officeCounts(view: View): readonly Draft[] {
  if ((view.topic !== 'pcc' && view.topic !== 'mayor') || isForecast(view)) return [];
  return [
    ...officePosts(view),
    ...countedBy(view),
    ...terms(view),
    ...timesWon(view),
    ...fromTheStart(view),
    ...firstTime(view),
    ...fewerStood(view),
  ];
}

function countedBy(view: View): readonly Draft[] {
  const { frame } = view;
  return COUNTED_BY.flatMap(([how, words]) =>
    [...frame.line.matchAll(words)].flatMap((found): Draft[] => {
      const after = frame.places.findIndex((place) => place >= found.index);
      const part = after === -1 ? frame.parts.length : after;
      const { likely, sure } = officesMeant(view, part);
      const checks = likely.map((office): Check => {
        const actual = countOf(office);
        const truth = `${office.subject} on ${longDate(office.date)}: ${actual}.`;
        return { holds: actual === how, subject: office.subject, computed: actual, truth, cites: [office.cite] };
      });
      if (checks.length === 0) return [];
      const tokens = tokensAt(frame, found.index, found.index + found[0].length);
      return [{ ...weigh({ part, kind: 'winner', checks, sure: sure && likely.length === 1 }), tokens }];
    }),
  );
}

function countOf({ rule, candidacies }: Office): 'first past the post' | 'one round' | 'two rounds' {
  if (rule === 'first-past-the-post') return 'first past the post';
  return candidacies.some(({ final }) => final !== undefined) ? 'two rounds' : 'one round';
}

/** Those elected to an office so far, the newest first. */
function winnersBy(view: View, part: number): readonly string[] {
  const { likely, all } = officesMeant(view, part);
  const last = likely[0]?.date;
  return all.filter(({ date }) => last !== undefined && date <= last).map((office) => elected(office)?.candidate ?? '');
}

function terms(view: View): readonly Draft[] {
  return [...findAll(view.frame, TERM_RULES)].flatMap(({ parts }): Draft[] => {
    const part = parts['o']!;
    const winners = winnersBy(view, part);
    const [name] = winners;
    if (!name) return [];
    const times = winners.filter((each) => each === name).length;
    const sum = `Elections that ${name} has won, of those held,`;
    return [
      judge(figureAt(view.frame, part), {
        part,
        kind: 'count',
        readings: [{ subject: name, value: ratio(times), sum, cites: [] }],
        sure: view.topic === 'pcc' && isNamed(view, name) && TERM_WON.test(view.frame.line),
      }),
    ];
  });
}

function isNamed({ frame }: View, name: string): boolean {
  return peopleIn(frame).some((at) => personAt(frame, at)!.name === name);
}

/** `Stephen Mold, had won twice`. */
function timesWon(view: View): readonly Draft[] {
  const { frame } = view;
  return [...frame.line.matchAll(TIMES_WON)].flatMap((found): Draft[] => {
    const part = Number(found.groups!['h']);
    const said = found.groups!['times']!;
    const number = /^N(\d+)/.exec(said)?.[1];
    const times = TIMES[said] ?? (number === undefined ? undefined : Number(figureAt(frame, Number(number)).value.num));
    const name = personAt(frame, part)!.name;
    const won = officesMeant(view, part).all.filter((office) => elected(office)?.candidate === name);
    if (times === undefined || won.length === 0) return [];
    const truth = `${name} was elected on ${won.map(({ date }) => longDate(date)).join(', ')}.`;
    const cites = won.map(({ cite }) => cite);
    const check = { holds: won.length === times, subject: name, computed: String(won.length), truth, cites };
    const tokens = tokensAt(frame, found.index, found.index + found[0].length);
    return [{ ...weigh({ part, kind: 'count', checks: [check], sure: won.length > 1 }), tokens }];
  });
}

/** `who's held the job since the beginning`: whoever was elected every time. */
function fromTheStart(view: View): readonly Draft[] {
  const { frame } = view;
  const found = FROM_THE_START.exec(frame.line);
  const part = peopleIn(frame).findLast((at) => frame.places[at]! < (found?.index ?? 0));
  if (!found || part === undefined) return [];
  const winners = winnersBy(view, part);
  const name = personAt(frame, part)!.name;
  if (winners.length === 0) return [];
  const truth = `Elected were, the last first: ${winners.join(', ')}.`;
  const check = {
    holds: winners.every((each) => each === name),
    subject: name,
    computed: winners.at(-1)!,
    truth,
    cites: [],
  };
  const tokens = tokensAt(frame, found.index, found.index + found[0].length);
  return [{ ...weigh({ part, kind: 'holder', checks: [check], sure: false }), tokens }];
}

function fewerStood(view: View): readonly Draft[] {
  if (!/\b(?:names?|candidates?|stood|ballot|contenders|hopefuls|field|standing)\b/.test(view.frame.line)) return [];
  return [...findAll(view.frame, FEWER_STOOD)].flatMap(({ parts, text }): Draft[] => {
    const part = parts['n']!;
    const { all, sure } = officesMeant(view, -1);
    const [now, before] = all;
    if (!now || !before) return [];
    const [has, had] = [now.candidacies.length, before.candidacies.length];
    const sign = /\bmore\b/.test(text) ? 1 : -1;
    const sum = `${has} stood on ${longDate(now.date)} and ${had} on ${longDate(before.date)}: the difference`;
    const reading = { subject: now.subject, value: ratio((has - had) * sign), sum, cites: [now.cite, before.cite] };
    return [
      judge(figureAt(view.frame, part), {
        part,
        kind: 'candidates',
        readings: [reading],
        sure: sure && !/T\d/.test(text),
      }),
    ];
  });
}

/** `for the first time since the post was created`: nobody of the party that the sentence names was elected before. */
function firstTime(view: View): readonly Draft[] {
  const { frame } = view;
  const found = FIRST_OF_PARTY.exec(frame.line);
  const part = partiesIn(frame).findLast((at) => frame.places[at]! < (found?.index ?? 0));
  if (!found || part === undefined || !/\b(?:has|have|gets|got|elected|won|took|win|wins)\b/.test(frame.line))
    return [];
  const { likely, all, sure } = officesMeant(view, part);
  const party = partyAt(frame, part);
  const checks = likely.map((office): Check => {
    const before = all.filter(({ date }) => date < office.date).map((each) => elected(each)?.party);
    const name = partyName(view.record, party!);
    const truth = `${office.subject}: ${name} had won ${before.filter((each) => each === party).length} of ${before.length} elections before ${longDate(office.date)}.`;
    return {
      holds: elected(office)?.party === party && !before.includes(party),
      subject: office.subject,
      computed: name,
      truth,
      cites: [office.cite],
    };
  });
  if (checks.length === 0) return [];
  const tokens = tokensAt(frame, found.index, found.index + found[0].length);
  return [
    { ...weigh({ part, kind: 'since', checks, sure: sure && likely.length === 1 && view.topic === 'pcc' }), tokens },
  ];
}
