import { moduleOf, type Routine } from './routine.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** What is used of WebAssembly, which Node and browsers have alike. */
interface Machine {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    given: { readonly of: { readonly memory: Memory } },
  ) => {
    readonly exports: object;
  };
}

const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Machine }).WebAssembly;

const PAGE = 65_536;
/** Columns begin at multiples of this, and as much lies free after each: a routine that goes by twos may go one too far. */
const APART = 16;

/** Memory that routines and the rest of a program share. */
export interface Room {
  readonly memory: Memory;
  readonly doubles: (count: number) => Float64Array;
  readonly singles: (count: number) => Float32Array;
  readonly words: (count: number) => Int32Array;
  readonly bytes: (count: number) => Uint8Array;
  readonly shorts: (count: number) => Uint16Array;
}

/** @param size bytes there will be in all; what is not used of them costs nothing */
export function newRoom(size: number): Room {
  const memory = new Memory({ initial: Math.ceil(size / PAGE) + 1 });
  let end = 0;
  const next = (bytes: number) => {
    const start = end;
    end = (Math.ceil((end + bytes) / APART) + 1) * APART;
    return start;
  };
  return {
    memory,
    doubles: (count) => new Float64Array(memory.buffer, next(count * 8), count),
    singles: (count) => new Float32Array(memory.buffer, next(count * 4), count),
    words: (count) => new Int32Array(memory.buffer, next(count * 4), count),
    bytes: (count) => new Uint8Array(memory.buffer, next(count), count),
    shorts: (count) => new Uint16Array(memory.buffer, next(count * 2), count),
  };
}

/** Makes functions of routines; they are called with addresses in a room. */
export function compiled<Names extends string>(
  routines: Readonly<Record<Names, Routine>>,
): (room: Room) => Readonly<Record<Names, (...given: number[]) => number>> {
  const module = new Module(moduleOf(routines));
  return ({ memory }) =>
    new Instance(module, { of: { memory } }).exports as Record<Names, (...given: number[]) => number>;
}
