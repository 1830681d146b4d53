import { LOADED, MAJORITY, MAJORITY_OF_ANOTHER_KIND, NUMBER, SHARE_MOVED } from '../en/words.ts';
import type { LintRule } from '../finding.ts';
import { matchesIn } from '../lint-text.ts';

/** Headlines, captions and the lines of lists keep the sign, whatever sentences have. */
const SENTENCE = /[.!?]["'”’)]*$/;

const PERCENT_FORMS = /(?<=\d\s*)(?:%|per cent\b|percent\b)/gi;

export const perCent: LintRule = {
  code: 'per-cent',
  severity: 'warning',
  find: ({ sentences }, { style }) =>
    sentences
      .filter(({ text }) => SENTENCE.test(text))
      .flatMap((sentence) => matchesIn(sentence, PERCENT_FORMS))
      .filter(({ match }) => match[0].toLowerCase() !== style.percent)
      .map(({ span, match }) => ({
        span,
        message: `'${match[0]}' stands where the house writes '${style.percent}' in sentences; write '${style.percent}'.`,
      })),
};

export const majorityWithoutNumber: LintRule = {
  code: 'majority-without-number',
  severity: 'warning',
  find: ({ sentences }) =>
    sentences
      .filter(({ text }) => !NUMBER.test(text) && !MAJORITY_OF_ANOTHER_KIND.test(text))
      .flatMap((sentence) => matchesIn(sentence, MAJORITY))
      .map(({ span }) => ({
        span,
        message: 'A majority is named and no figure given; say how many votes or seats it was.',
      })),
};

export const shareInPerCent: LintRule = {
  code: 'share-in-per-cent',
  severity: 'error',
  find: ({ sentences }) =>
    sentences
      .flatMap((sentence) => matchesIn(sentence, SHARE_MOVED))
      .map(({ span }) => ({
        span,
        message:
          'A change in share is given in per cent; changes in share are in percentage points, which is another number.',
      })),
};

export const loadedWord: LintRule = {
  code: 'loaded-word',
  severity: 'warning',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      LOADED.flatMap(([pattern, instead]) =>
        matchesIn(sentence, pattern).map(({ span, match }) => ({
          span,
          message: `'${match[0]}' tells readers what to feel; ${instead}.`,
        })),
      ),
    ),
};
