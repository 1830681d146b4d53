/** Marks a SQLite file as a Countroom journal: the letters CRJL. */
export const APPLICATION_ID = 0x43524a4c;
/** The layout below; a journal of a later layout is refused rather than misread. */
export const LAYOUT = 1;

/** What the first row carries in place of a hash. */
export const NO_ROW_BEFORE = '0'.repeat(64);

/** The two tables and the triggers that make them append-only. */
export const SCHEMA = `
  create table if not exists facts (
    seq integer primary key check (seq > 0),
    previous text not null check (length(previous) = 64),
    recorded_at text not null,
    recorded_by text not null check (recorded_by <> ''),
    body text not null check (json_valid(body))
  ) strict;
  create table if not exists received (
    sha256 text primary key check (length(sha256) = 64),
    name text not null,
    received_at text not null,
    bytes blob not null
  ) strict;
  ${refuse('facts', 'update')}
  ${refuse('facts', 'delete')}
  ${refuse('received', 'update')}
  ${refuse('received', 'delete')}
  create trigger if not exists facts_in_order before insert on facts
    when new.seq <> (select coalesce(max(seq), 0) + 1 from facts)
    begin select raise(abort, 'a fact must take the next number'); end;
  pragma application_id = ${APPLICATION_ID};
  pragma user_version = ${LAYOUT};
`;

function refuse(table: string, change: 'update' | 'delete'): string {
  return `create trigger if not exists ${table}_no_${change} before ${change} on ${table}
    begin select raise(abort, 'the journal is append-only: ${change} on ${table} refused'); end;`;
}
