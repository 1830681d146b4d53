import { pendingIn } from '../../write/pending.ts';
import { VOTED_HOW, WILL_WIN } from '../en/words.ts';
import type { Found, LintQuestion, LintRule, LintText } from '../finding.ts';
import { matchesIn } from '../lint-text.ts';
import { seatsNamed } from '../names.ts';

/** Polls are open until ten at night. */
const CLOSE_OF_POLL = 22;

export const willWin: LintRule = {
  code: 'will-win',
  severity: 'error',
  find: ({ sentences }) =>
    sentences
      .flatMap((sentence) => matchesIn(sentence, WILL_WIN))
      .map(({ span, match }) => ({
        span,
        message: `'${match[0]}' tells a result that is not declared; write what would have to happen, or who says so.`,
      })),
};

/** Representation of the People Act 1983, section 66A: nothing on how people voted while they are voting. */
export const embargo: LintRule = {
  code: 'embargo',
  severity: 'error',
  find: ({ sentences }, { record, on, hour = 0 }) => {
    const polling = [...record.elections().values()].some(
      ({ polledOn, kind }) => polledOn === on && kind !== 'notional',
    );
    if (!polling || hour >= CLOSE_OF_POLL) return [];
    return sentences
      .flatMap((sentence) => matchesIn(sentence, VOTED_HOW))
      .map(({ span }) => ({
        span,
        message: `Polls are open on ${on} until 10pm, and nothing on how people voted may be published before (RPA 1983 s.66A); hold it.`,
      }));
  },
};

/** Ofcom Broadcasting Code, rule 6.10: a report from a seat with a poll pending lists everybody who stands. */
export const missingCandidates: LintRule = {
  code: 'candidate-list',
  severity: 'error',
  find: (text, question) => {
    const named = [...Map.groupBy(seatsNamed(question.record, text.text, question.on), ({ of }) => of)];
    // A survey of many seats is not a report from one.
    return named.length > MANY ? [] : named.flatMap(([, found]) => unlisted(text, question, found[0]!));
  },
};

const MANY = 3;

function unlisted(
  text: LintText,
  question: LintQuestion,
  { at, end, of }: ReturnType<typeof seatsNamed>[number],
): readonly Found[] {
  const contest = pendingIn(question, of);
  if (!contest) return [];
  const missing = contest.candidacies.filter(
    ({ candidate }) => !text.text.toLowerCase().includes(candidate.toLowerCase()),
  );
  if (missing.length === 0) return [];
  const names =
    missing.length > 3
      ? `${missing.length} of ${contest.candidacies.length} candidates`
      : missing.map(({ candidate }) => candidate).join(', ');
  return [
    {
      span: [at, end],
      message: `A poll is pending in ${of.name} and ${names} ${missing.length === 1 ? 'is' : 'are'} not listed; add the list of candidates (countroom write candidate-list).`,
    },
  ];
}
