import { generals, type Tenure } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { RETIRED, VACATED_RULES } from '../en/vacancies.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import { tokensAt, wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { PersonName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { personAt, type View } from '../view.ts';

/** Members who left the House between elections, how and when; and those who did not stand again. */
export function vacated(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const drafts = new Map<number, Draft>();
  for (const { reasons, ending, rules } of VACATED_RULES) {
    for (const found of findAll(view.frame, rules)) {
      const part = found.parts['h']!;
      const draft = drafts.has(part) ? undefined : wentOf(view, found, reasons, ending);
      if (draft)
        drafts.set(part, {
          ...draft,
          words: wordsOfStatement(view.frame, found) ?? tokensAt(view.frame, found.start, found.end),
        });
    }
  }
  return [...drafts.values()];
}

function wentOf(view: View, found: Found, reasons: readonly string[], ending: boolean): Draft | undefined {
  const { h, t } = found.parts;
  const person = personAt(view.frame, h!)!;
  const named = t === undefined ? undefined : view.frame.parts[t]!;
  const moment = named?.is === 'moment' ? named.moment : undefined;
  const spans = person.sat.filter(({ to }) => to !== undefined && (view.date === undefined || to <= view.date));
  const gone = spans.filter(({ ended }) => reasons.includes(ended));
  const left = RETIRED.test(found.text) ? spans.filter((span) => didNotStand(view, person, span)) : [];
  const checks = [...gone, ...left].toReversed().map((span) => checkOf(span, moment));
  // Who went in another way may have resigned something else.
  if (checks.length === 0) return undefined;
  const exact = gone.length > 0 && gone.every(({ toCertainty }) => toCertainty === 'exact');
  return weigh({
    part: h!,
    kind: 'holder',
    checks,
    sure: ending && moment !== undefined && exact && left.length === 0,
  });
}

function checkOf(span: Tenure, moment: Moment | undefined) {
  const how = span.ended === 'dissolution' ? 'and did not stand again' : `(${span.ended})`;
  return {
    holds: moment === undefined || agrees(moment, span.to!),
    subject: span.seat,
    computed: longDate(span.to!),
    truth: `${span.member} sat for ${span.seat} until ${longDate(span.to!)} ${how}.`,
    cites: [span.cite],
  };
}

/** Whether somebody who sat until a dissolution was no candidate at the election after it. */
function didNotStand({ record }: View, { stood }: PersonName, { to, ended }: Tenure): boolean {
  const next = ended === 'dissolution' ? generals(record).find(({ polledOn }) => polledOn >= to!) : undefined;
  return next !== undefined && !stood.some(({ contest }) => contest.election.id === next.id);
}
