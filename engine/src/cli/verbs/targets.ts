import type { Command } from 'commander';
import {
  absentSentence,
  baselineTag,
  DISCLAIMER,
  longDate,
  majorityPercent,
  speakerSentence,
  ordinal,
  swingShown,
  thousands,
} from '../../copy/index.ts';
import { targetsTable, type Desk } from '../../publish/index.ts';
import { findParty, majorityShareOf, targets, type TargetList } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable, wrap } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion } from '../question.ts';
import { linesText, withForm, type FormOptions } from '../target-lines.ts';
import { topOf, withTop } from '../top.ts';
import { shortName } from '../words.ts';

export function define(command: Command, io: Io): void {
  withForm(command.argument('<party>', 'the attacker: con, lab, ld, ref, "Lib Dem" …'));
  withTop(withQuestion(command, 'region', 'on', 'election')).action(async (typed: string, options: FormOptions) => {
    const desk = await deskFor(options, io);
    const { record, settings } = desk;
    const party = findParty(record, typed).id;
    const region = regionFor(desk, options.region);
    const all = targets(record, { party, region, ...whenFor(record, options, io), base: options.base });
    const list = { ...all, targets: all.targets.slice(0, options.top) };
    print(
      io,
      options,
      () => targetsTable(record, list, settings.style),
      () => targetsText(io, desk, topOf(all, options.top), all, options.as),
    );
  });
}

function targetsText(io: Io, desk: Desk, shown: TargetList, all: TargetList, form: FormOptions['as']): string {
  const { record } = desk;
  const { party, region, election } = all.question;
  const title = `${record.parties().get(party)!.name} targets in ${region.name}, by swing needed`;
  const more = all.targets.length - shown.targets.length;
  const rest = more > 0 ? `${more} more: --top ${all.targets.length} lists them all.` : '';
  return (
    `${strong(io, title)}\n${wrap(`Baseline: ${baselineTag(election)}; ${holdersAsOf(all)}.`)}\n` +
    `${form === 'table' ? rowsText(io, desk, shown) : linesText(desk, shown, form)}\n` +
    wrap([rest, DISCLAIMER, absentSentence(record, all), speakerSentence(all)].filter(Boolean).join(' '))
  );
}

/** What the list says beyond the votes, and as of when; seats on new boundaries have no holders before their first election. */
function holdersAsOf({ question: { base, on }, targets: rows }: TargetList): string {
  if (base === 'eve of poll') return `by-elections to ${longDate(on)} counted in`;
  return rows.length === 0 || rows.some((target) => target.holding)
    ? `holders at ${longDate(on)}`
    : 'no seat has a holder on these boundaries yet';
}

function rowsText(io: Io, { record, settings }: Desk, list: TargetList): string {
  const rows = list.targets.map((target) => [
    String(target.rank),
    target.area.name,
    shortName(record, target.winner.party),
    thousands(target.majority),
    majorityPercent(majorityShareOf(target)),
    swingShown(target, settings.style),
    target.challengerPlace === 2 ? '' : ordinal(target.challengerPlace),
    target.rankInGB === undefined ? '' : ordinal(target.rankInGB),
    target.changedParty ? `now ${shortName(record, target.holding?.party)}` : target.byElection ? 'by-election' : '',
  ]);
  const labels = ['', 'Seat', 'Won by', 'Majority', '%', 'Swing', 'Came', 'In GB', ''];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: [0, 3, 4, 5, 6, 7].includes(at) })),
    rows,
  );
}
