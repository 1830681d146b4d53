import { slack, sumOf, votesText } from './figures.ts';
import { quotaOf } from './quota.ts';
import type { Report } from './report.ts';
import { ONE_VOTE, type Fine, type Sheet, type SheetStage } from './sheet.ts';

/** Every stage as a whole: all the votes of the first are still there, with the candidates or among those that went to nobody. */
export function checkBalance(sheet: Sheet, report: Report): void {
  const [first, ...later] = sheet.stages;
  if (!first) return;
  const valid = sumOf(first);
  let before: Fine = 0;
  let loose = slackOf(sheet, first);
  for (const stage of later) {
    const sum = sumOf(stage);
    const gone = valid - sum;
    const looseNow = slackOf(sheet, stage);
    const printed = stage.nonTransferable?.total.votes;
    if (printed !== undefined) {
      if (Math.abs(gone - printed) > looseNow) {
        const has = `the candidates have ${votesText(sum)} and ${votesText(printed)} could not be transferred`;
        report.error(
          'balance',
          stage.number,
          undefined,
          `${has}, together ${votesText(sum + printed)}, where ${votesText(valid)} are valid.`,
        );
      }
    } else if (gone + loose + looseNow < before) {
      const more = `the candidates have ${votesText(before - gone)} more between them than at the stage before`;
      report.error('balance', stage.number, undefined, `${more}, where a transfer can only lose votes.`);
    }
    if (printed === undefined && first.nonTransferable)
      report.error('row missing', stage.number, 'non-transferable', 'the row is missing.');
    before = gone;
    loose = looseNow;
  }
}

/** What is printed of the poll and the quota against the sheet and against one another. */
export function checkPoll({ stages, frame, candidates }: Sheet, report: Report): void {
  const first = stages[0];
  for (const [id, { firstPreferences }] of candidates) {
    const votes = first?.rows.get(id)?.total.votes;
    if (firstPreferences === undefined || votes === undefined || votes === firstPreferences * ONE_VOTE) continue;
    report.error(
      'first stage',
      1,
      id,
      `${votesText(votes)} votes, where the list of candidates has ${firstPreferences} first preferences.`,
    );
  }
  if (!frame) return;
  const { seats, quota, electorate, totalPoll, validPoll, rejected } = frame;
  const say = (check: 'poll' | 'quota', says: string) => report.error(check, undefined, undefined, says);
  for (const { column, text } of frame.unreadable)
    say('poll', `the ${column} is "${text}", where a whole number was expected.`);
  if (first && validPoll !== undefined && sumOf(first) !== validPoll * ONE_VOTE) {
    say(
      'poll',
      `the first preferences come to ${votesText(sumOf(first))}, where the valid poll is ${grouped(validPoll)}.`,
    );
  }
  if (
    totalPoll !== undefined &&
    validPoll !== undefined &&
    rejected !== undefined &&
    validPoll + rejected !== totalPoll
  ) {
    const sum = `${grouped(validPoll)} valid and ${grouped(rejected)} rejected papers are ${grouped(validPoll + rejected)}`;
    say('poll', `${sum}, where the total poll is ${grouped(totalPoll)}.`);
  }
  if (electorate !== undefined && totalPoll !== undefined && totalPoll > electorate) {
    say('poll', `the total poll is ${grouped(totalPoll)}, where only ${grouped(electorate)} could vote.`);
  }
  if (seats !== undefined && seats > 0 && quota !== undefined && validPoll !== undefined) {
    const right = Math.floor(validPoll / (seats + 1)) + 1;
    if (quota !== right)
      say(
        'quota',
        `${grouped(validPoll)} ÷ ${seats + 1}, cut, + 1 is ${grouped(right)}, where the quota is ${grouped(quota)}.`,
      );
  }
  if (first && frame.stages !== undefined && frame.stages !== stages.length) {
    say('poll', `there are ${stages.length} stages, where ${frame.stages} were printed.`);
  }
}

/** Where no file says how many places there are, the quota that surpluses left candidates with has still to be that of some number of them. */
export function checkQuotaAlone(sheet: Sheet, report: Report): void {
  const [first] = sheet.stages;
  if (!first || sheet.frame || sheet.rule !== 'scottish') return;
  const quota = quotaOf(sheet);
  if (quota === undefined) return;
  const valid = Math.floor(sumOf(first) / ONE_VOTE);
  const fits = [...first.rows].some((_, at) => (Math.floor(valid / (at + 2)) + 1) * ONE_VOTE === quota);
  if (fits) return;
  const says = `${grouped(valid)} first preferences give a quota of ${votesText(quota)} for no number of places.`;
  report.error('quota', undefined, undefined, says);
}

function slackOf({ rule }: Sheet, { rows }: SheetStage): Fine {
  let loose = 0;
  for (const row of rows.values()) loose += slack(row, rule);
  return loose;
}

function grouped(count: number): string {
  return votesText(count * ONE_VOTE);
}
