import { readFileSync } from 'node:fs';

// The time of a server under test, read from a file whenever it is asked for.
const file = process.env['COUNTROOM_TEST_CLOCK']!;
const now = () => Date.parse(readFileSync(file, 'utf8'));

globalThis.Date = new Proxy(Date, {
  construct: (real, given: unknown[]) => Reflect.construct(real, given.length === 0 ? [now()] : given) as object,
  get: (real, name): unknown => (name === 'now' ? now : Reflect.get(real, name)),
});
