import { figure, type Check } from './check.ts';
import { packContests } from './contest-files.ts';

/** A time of declaration has its UTC offset and is after ten in the evening of polling day. */
export const declaredAfterPoll: Check = (pack) => {
  let timed = 0;
  const failures = packContests(pack).flatMap(({ id, gss, row }) => {
    const at = row.cell('declared_at');
    if (at === '') return [];
    timed += 1;
    const day = row.cell('polled_on');
    if (/^\d{4}-\d{2}-\d{2}$/.test(at))
      return at > day ? [] : [`${row.at}: ${id} ${gss}: declared on ${at}, polled on ${day}.`];
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(at))
      return [`${row.at}: ${id} ${gss}: '${at}' is not a time with its UTC offset.`];
    return at.slice(0, 16) >= `${day}T22:00`
      ? []
      : [`${row.at}: ${id} ${gss}: declared at ${at}, before the close of poll on ${day}.`];
  });
  return { title: 'Nothing was declared before the close of poll', sum: `${figure(timed)} times`, failures };
};
