import { unsigned, type Code } from './instructions.ts';

/** What a parameter or a local holds: a whole number of 32 bits, a double, two doubles side by side. */
const KINDS = { i32: 0x7f, f64: 0x7c, pair: 0x7b } as const;
type Kind = keyof typeof KINDS;

/** A place in which a routine keeps a value. */
export interface Local {
  readonly get: Code;
  readonly set: (value: Code) => Code;
}

type Many<Count extends number, So extends readonly Local[] = []> = So['length'] extends Count
  ? So
  : Many<Count, [...So, Local]>;

/** Where a routine names what it works with: first what it is given, then what it keeps. */
interface Names {
  readonly parameters: <Count extends number>(kind: 'i32' | 'f64', count: Count) => Many<Count>;
  readonly locals: <Count extends number>(kind: Kind, count: Count) => Many<Count>;
}

/** A function to be run as WebAssembly. */
export interface Routine {
  readonly parameters: readonly Kind[];
  readonly locals: readonly Kind[];
  readonly result?: 'i32' | 'f64';
  readonly body: Code;
}

/** @param write names what the routine works with and returns what it does, one piece of code after another */
export function routine(result: Routine['result'], write: (names: Names) => readonly Code[]): Routine {
  const [parameters, locals]: [Kind[], Kind[]] = [[], []];
  const named = <Count extends number>(those: Kind[], kind: Kind, count: Count) =>
    Array.from({ length: count }, (): Local => {
      const at = unsigned(parameters.length + locals.length);
      those.push(kind);
      return { get: [0x20, ...at], set: (value) => [...value, 0x21, ...at] };
    }) as unknown as Many<Count>;
  const body = write({
    parameters: (kind, count) => named(parameters, kind, count),
    locals: (kind, count) => named(locals, kind, count),
  });
  return { parameters, locals, body: body.flat(), ...(result && { result }) };
}

/** How every module begins: its name and version. */
const HEAD = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** A module whose functions have the names of its routines, and whose memory is given to it (WebAssembly core specification 2.0, chapter 5). */
export function moduleOf(routines: Readonly<Record<string, Routine>>): Uint8Array<ArrayBuffer> {
  const all = Object.values(routines);
  const types = all.map(({ parameters, result }) => [0x60, ...kinds(parameters), ...kinds(result ? [result] : [])]);
  const memory = [...text('of'), ...text('memory'), 2, 0, 1];
  const names = Object.keys(routines).map((name, at) => [...text(name), 0, ...unsigned(at)]);
  const codes = all.map(({ locals, body }) => {
    const code = [...list(locals.map((kind) => [1, KINDS[kind]])), ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.of(
    ...HEAD,
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(all.map((_, at) => unsigned(at)))),
    ...section(7, list(names)),
    ...section(10, list(codes)),
  );
}

function kinds(of: readonly Kind[]): Code {
  return list(of.map((kind) => [KINDS[kind]]));
}

function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

function section(number: number, content: Code): Code {
  return [number, ...unsigned(content.length), ...content];
}

function text(characters: string): Code {
  return list([...characters].map((each) => [each.charCodeAt(0)]));
}
