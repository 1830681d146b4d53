import { error } from '@sveltejs/kit';
import {
  capital,
  contestsWords,
  countDaysWords,
  counted,
  longDate,
  notBeforeWords,
  regionWords,
  shortDate,
} from 'countroom/copy';
import { pollingDay, pollingDays, type ElectoralRecord, type IsoDate, type Poll, type Region } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { PollingDayPage, PollingDaysPage, PollRow } from '#lib/view/polling-day.ts';
import { words } from '#lib/words/en.ts';
import { electionFrame, filesOf, otherDays, ruleName } from './lists-common.ts';
import { contestLink } from './polling-day-links.ts';

const w = words.systems.polls;
const FILES = ['polling-days.csv', 'voting-systems.csv'];
/** Regions offered beside the newsroom's own. */
const REGIONS = ['england', 'scotland', 'wales', 'northern-ireland', 'london'];
/** More contests than these are counted and not listed. */
const MOST_LISTED = 60;

function pollsPath(day: IsoDate, region?: string): string {
  return `/polls/${day}${region ? `?region=${region}` : ''}`;
}

/** The day an address names, if anything that is held voted on it. */
export function pollingDayOf(record: ElectoralRecord, day: string): IsoDate {
  const days = pollingDays(record);
  if (days.includes(day)) return day;
  error(404, {
    message: w.error(day),
    near: days.toReversed().map((each) => ({ text: longDate(each), href: pollsPath(each) })),
  });
}

/** Everything the page of a polling day shows, as seen from a region. */
export function pollingDayPage(record: ElectoralRecord, date: IsoDate, region: Region, own: Region): PollingDayPage {
  const { polls } = pollingDay(record, date, region);
  const embargoed = polls.find((poll) => poll.counted?.notBefore);
  const here = polls.filter((poll) => poll.here.length > 0);
  const choices = [own, ...REGIONS.flatMap((id) => record.regions().get(id) ?? [])];
  return {
    title: w.title(longDate(date)),
    lede: w.lede(capital(counted(polls.length, 'election'))),
    ...(embargoed?.counted && { embargo: { text: notBeforeWords(embargoed.counted), why: embargoed.counted.why } }),
    hereHeading: w.here(regionWords(region)),
    here: here.map((poll) => rowOf(record, poll, date, 'here')),
    elsewhere: polls.flatMap((poll) =>
      poll.here.length > 0 && poll.here.length === poll.all.length ? [] : [rowOf(record, poll, date, 'all')],
    ),
    regions: choices.map(({ id, name }) => ({
      text: name,
      href: pollsPath(date, id === own.id ? undefined : id),
      current: id === region.id,
    })),
    others: otherDays(pollingDays(record), date, (day) => ({ text: shortDate(day), href: pollsPath(day) })),
    downloads: filesOf(`/polls/${date}`, []),
  };
}

function rowOf(record: ElectoralRecord, poll: Poll, date: IsoDate, which: 'here' | 'all'): PollRow {
  const contests = poll[which];
  const { kind, nation, system } = poll;
  const days = poll.counted;
  return {
    what:
      w.kinds[kind] + (nation && !w.nationKnown.has(kind) ? `, ${w.nations[nation as keyof typeof w.nations]}` : ''),
    contests: contests.length > 0 ? contestsWords(kind, contests.length) : words.systems.shared.notHeld,
    system: ruleName(system.rule),
    law: system.law,
    areas: w.areas[kind],
    when: days ? countDaysWords(days) : w.countNotHeld,
    notBefore: days ? notBeforeWords(days) : '',
    links: contests.length > MOST_LISTED ? [] : contests.map((contest) => contestLink(record, poll, contest, date)),
  };
}

export function pollingDayFrame(record: ElectoralRecord, home: string, date: IsoDate, region: Region): Frame {
  return electionFrame(record, home, {
    about: { text: w.index, href: '/polls' },
    stamp: shortDate(date),
    text: w.status(region.name),
    files: FILES,
  });
}

/** Every polling day that is held, newest first. */
export function pollingDaysPage(record: ElectoralRecord, own: Region): PollingDaysPage {
  return {
    lede: w.indexLede,
    rows: pollingDays(record)
      .toReversed()
      .map((date) => ({
        day: { text: longDate(date), href: pollsPath(date) },
        polls: [...new Set(pollingDay(record, date, own).polls.map(({ kind }) => w.kinds[kind]))].join(' · '),
      })),
  };
}

export function pollingDaysFrame(record: ElectoralRecord, home: string): Frame {
  return electionFrame(record, home, {
    about: { text: w.index, href: '/polls' },
    stamp: w.index,
    text: w.indexStatus,
    files: FILES,
  });
}
