// The floors of the engine from the ground up: imports only ever point down.
const FLOORS = ['psephology', 'record', 'journal', 'forecast', 'copy', 'night', 'publish', 'cli'];
const ON_NODE_ONLY = ['engine/src/record/load.ts', 'engine/src/record/load/**', 'engine/src/record/pack/**'];
const TESTS = ['**/*.test.ts', '**/testing.ts', '**/golden.ts'];

interface Ban {
  readonly regex: string;
  readonly message: string;
}

const site: Ban = {
  regex: '(^|/)web/|^countroom-web',
  message: 'The engine never imports the site: take what it offers as an argument.',
};
const node: Ban = {
  regex: '^node:|(^|/)load(\\.ts$|/)',
  message: 'This floor runs in the browser: nothing of Node here, and no loading from disk.',
};
const anyPackage: Ban = { regex: '^[^.]', message: 'psephology has no dependencies, Node included.' };
const insideEngine: Ban = {
  regex: '(^|/)engine/',
  message: 'The site uses the engine by its doors: countroom/psephology, countroom/record and so on.',
};

function floorsAbove(floor: string): Ban[] {
  const above = FLOORS.slice(FLOORS.indexOf(floor) + 1).join('|');
  if (above === '') return [site];
  const message = `Imports only point down: ${floor} knows nothing of the floors above it.`;
  return [{ regex: `^(\\.\\./)+(${above})(/|$)|^countroom/(${above})`, message }, site];
}

/** A later ban on the same files replaces an earlier one, so each names all that holds for them. */
const ban = (files: string, bans: Ban[], excludeFiles: string[] = []) => ({
  files: [files],
  excludeFiles,
  rules: { 'no-restricted-imports': ['error', { patterns: bans }] },
});

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['**/build/**', '**/dist/**', '**/.svelte-kit/**', 'data/**'],
  rules: {
    eqeqeq: 'error',
    'no-var': 'error',
    // A name that begins with a line says that it is there for its place or its type alone.
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'prefer-const': 'error',
    'import/no-cycle': 'error',
    // The compiler knows this better, as it knows what a bundler's `?url` gives.
    'import/default': 'off',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    // What is left when every known case is handled has no type, and is just what a message should show.
    'typescript/restrict-template-expressions': ['error', { allowNever: true, allowNumber: true }],
    // Text from outside is searched for control characters on purpose.
    'no-control-regex': 'off',
    // Spreading a string into characters, sizing an array and naming the known words of an open union are what they seem.
    'typescript/no-misused-spread': 'off',
    'typescript/no-redundant-type-constituents': 'off',
    'unicorn/no-new-array': 'off',
  },
  overrides: [
    ...FLOORS.map((floor) => ban(`engine/src/${floor}/**`, floorsAbove(floor))),
    ban('engine/src/psephology/**', [...floorsAbove('psephology'), anyPackage], TESTS),
    ban('engine/src/record/**', [...floorsAbove('record'), node], [...TESTS, ...ON_NODE_ONLY]),
    ban('engine/src/forecast/**', [...floorsAbove('forecast'), node], TESTS),
    ban('engine/src/copy/**', [...floorsAbove('copy'), node], TESTS),
    ban('web/**', [insideEngine]),
    // The examples in docstrings are run as written.
    { files: ['engine/src/docstrings.test.ts'], rules: { 'typescript/no-implied-eval': 'off' } },
  ],
};
