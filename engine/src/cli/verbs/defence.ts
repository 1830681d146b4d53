import type { Command } from 'commander';
import { baselineTag, majorityPercent, swingShown, thousands } from '../../copy/index.ts';
import { defenceTable, type Desk } from '../../publish/index.ts';
import { defences, findParty, majorityShareOf, type TargetList } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { print, strong, textTable, wrap } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion } from '../question.ts';
import { linesText, withForm, type FormOptions } from '../target-lines.ts';
import { topOf, withTop } from '../top.ts';
import { shortName } from '../words.ts';

export function define(command: Command, io: Io): void {
  withForm(command.argument('<party>', 'the defender: con, lab, ld, ref, "Lib Dem" …'));
  withTop(withQuestion(command, 'region', 'on', 'election')).action(async (typed: string, options: FormOptions) => {
    const desk = await deskFor(options, io);
    const { record, settings } = desk;
    const party = findParty(record, typed).id;
    const region = regionFor(desk, options.region);
    const all = defences(record, { party, region, ...whenFor(record, options, io), base: options.base });
    const list = { ...all, targets: all.targets.slice(0, options.top) };
    print(
      io,
      options,
      () => defenceTable(record, list, settings.style),
      () => defenceText(io, desk, topOf(all, options.top), all, options.as),
    );
  });
}

function defenceText(io: Io, desk: Desk, shown: TargetList, all: TargetList, form: FormOptions['as']): string {
  const { party, region, election } = all.question;
  const title = `Seats ${desk.record.parties().get(party)!.name} won in ${region.name}, by the swing that would lose them`;
  const more = all.targets.length - shown.targets.length;
  return (
    `${strong(io, title)}\n${wrap(`Baseline: ${baselineTag(election)}; won ${all.won} of ${all.seats} seats.`)}\n` +
    (form === 'table' ? rowsText(io, desk, shown) : linesText(desk, shown, form)) +
    (more > 0 ? `\n${wrap(`${more} more: --top ${all.targets.length} lists them all.`)}` : '')
  );
}

function rowsText(io: Io, { record, settings }: Desk, list: TargetList): string {
  const rows = list.targets.map((target) => [
    String(target.rank),
    target.area.name,
    shortName(record, target.challenger.party),
    thousands(target.majority),
    majorityPercent(majorityShareOf(target)),
    swingShown(target, settings.style),
  ]);
  const labels = ['', 'Seat', 'Second', 'Majority', '%', 'Swing'];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: [0, 3, 4, 5].includes(at) })),
    rows,
  );
}
