import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

/** One line of an `@example`: what is computed, and what the docstring says it comes to. */
interface Example {
  readonly expression: string;
  readonly value: string;
}

interface Documented {
  readonly name: string;
  readonly examples: readonly Example[];
}

type Scope = Readonly<Record<string, unknown>>;

const here = fileURLToPath(new URL('.', import.meta.url));
const exported = /(\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?^export (?:async )?(?:function|const|class) (\w+)/gm;

/** The examples of each exported function, constant and class of a source file. */
function documentedIn(source: string): Documented[] {
  return [...source.matchAll(exported)].map(([, comment = '', name = '']) => ({ name, examples: examplesOf(comment) }));
}

/** The examples of a docstring. An expression may run over several lines; its last line has the `// =>`. */
function examplesOf(comment: string): Example[] {
  const text = comment.replace(/^\s*(?:\/\*\*|\*\/|\* ?)/gm, '');
  const examples: Example[] = [];
  for (const block of text.split('@example').slice(1)) {
    let lines: string[] = [];
    for (const line of block
      .split(/^@\w/m)[0]!
      .split('\n')
      .filter((each) => each.trim())) {
      const [code = '', value] = line.split('// =>');
      lines.push(code);
      if (value === undefined) continue;
      examples.push({ expression: lines.join('\n').trim(), value: value.trim() });
      lines = [];
    }
    if (lines.length) throw new Error(`an @example ends without "// =>": ${lines.join(' ').trim()}`);
  }
  return examples;
}

function evaluate(code: string, scope: Scope): unknown {
  return new Function(...Object.keys(scope), `'use strict'; return (${code});`)(...Object.values(scope)) as unknown;
}

function check({ expression, value }: Example, scope: Scope): void {
  expect(evaluate(expression, scope), expression).toEqual(evaluate(value, scope));
}

function sourcesOf(floor: string): string[] {
  if (!existsSync(here + floor)) return [];
  return readdirSync(here + floor, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
    .map((path) => `${floor}/${path.replaceAll('\\', '/')}`)
    .sort();
}

async function open(path: string): Promise<Scope> {
  return existsSync(here + path) ? ((await import(pathToFileURL(here + path).href)) as Scope) : {};
}

const documented = ['psephology', 'record', 'forecast', 'copy'].flatMap((floor) =>
  sourcesOf(floor).flatMap((path) =>
    documentedIn(readFileSync(here + path, 'utf8')).map((each) => ({ floor, path, ...each })),
  ),
);

describe('every example in a docstring comes to the value beside it', () => {
  for (const { floor, path, name, examples } of documented.filter((each) => each.examples.length)) {
    test(`${path}: ${name}`, async () => {
      const scope = {
        ...(await open('psephology/index.ts')),
        ...(await open(`${floor}/index.ts`)),
        ...(await open(path)),
      };
      for (const example of examples) check(example, scope);
    });
  }
});

test('every function of psephology/measures has an example', () => {
  const measures = documented.filter(({ path }) => path.startsWith('psephology/measures/'));
  expect(measures.length).toBeGreaterThan(0);
  expect(measures.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});

describe('the reader of examples', () => {
  const source = [
    '/**',
    ' * Twice a number.',
    ' *',
    ' * @example',
    ' * twice(2n) // => 4n',
    ' * twice(',
    ' *   3n,',
    ' * ) // => 6n',
    ' * @throws nothing',
    ' */',
    'export function twice(a) { return 2n * a; }',
    'export function bare() {}',
  ].join('\n');
  const scope = { twice: (a: bigint) => 2n * a };

  test('finds each function with its examples', () => {
    const [first, second] = documentedIn(source);
    expect(first?.name).toBe('twice');
    expect(first?.examples.map(({ value }) => value)).toEqual(['4n', '6n']);
    expect(second).toEqual({ name: 'bare', examples: [] });
    for (const example of first!.examples) check(example, scope);
  });

  test('refuses a wrong value, and an example without one', () => {
    expect(() => check({ expression: 'twice(2n)', value: '5n' }, scope)).toThrow();
    expect(() => examplesOf('/** @example\n * twice(2n)\n */')).toThrow('without "// =>"');
  });
});
