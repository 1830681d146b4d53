import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

type Edit = readonly [was: string, is: string];

/** Pieces of one file of the framework in other words, for pages made on the server; where one is not there any more, that is said. */
function rewritten(name: string, file: string, edits: readonly Edit[], added = ''): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      if (this.environment.name !== 'ssr' || !id.endsWith(file)) return undefined;
      if (!edits.every(([was]) => code.includes(was)))
        this.warn(`${file} of the framework is written in another way now: see whether "${name}" is still needed.`);
      return edits.reduce((text, [was, is]) => text.replaceAll(was, () => is), code) + added;
    },
  };
}

const PAGE_BYTES = fileURLToPath(new URL('src/lib/server/page-bytes.ts', import.meta.url));

/**
 * The framework tags every page with a hash that it works out letter by letter in script, a sixth of the time a region page takes, and
 * encodes the page after that. Encoded first, and the tag taken from the bytes, both together take a fifth. The tag is only ever
 * compared with itself.
 */
const encodedOnce = rewritten('encoded-once', '/kit/src/runtime/server/page/render.js', [
  [`import { hash } from '../../../utils/hash.js';`, `import { sendPage, tagOf } from '${PAGE_BYTES}';`],
  ['hash(transformed)', 'tagOf(transformed)'],
  [': text(transformed, { status, headers })', ': sendPage(transformed, { status, headers })'],
]);

const ESCAPING = `
function isPlain(str) {
	if (str.length > 24) return false;
	for (let at = 0; at < str.length; at += 1) {
		const letter = str.charCodeAt(at);
		if (letter > 255 || letter === 34 || letter === 38 || letter === 60) return false;
	}
	return true;
}
function writtenAnew(str) {
	return JSON.parse(JSON.stringify(str));
}
`;

/**
 * A minus or an arrow is written as a character reference: one letter beyond Latin-1 makes Node keep a whole page at two bytes a letter,
 * and joining and encoding it takes half as long again. What is cut from a text that had one is as wide as that text was, and so is
 * written anew. Most of what a page says is a number or a short name, and looking at its letters
 * takes less than setting a pattern to it.
 */
const oneByte = rewritten(
  'one-byte-pages',
  '/svelte/src/escaping.js',
  [
    [
      `const str = String(value ?? '');`,
      `const str = typeof value === 'string' ? value : String(value ?? '');\n\tif (isPlain(str)) return str;`,
    ],
    ['/[&"<]/g', String.raw`/[&"<\u0100-\ud7ff\ue000-\uffff]/g`],
    ['/[&<]/g', String.raw`/[&<\u0100-\ud7ff\ue000-\uffff]/g`],
    [`: '&lt;')`, ": ch === '<' ? '&lt;' : `&#${ch.charCodeAt(0)};`)"],
    ['return escaped + str.substring(last);', 'return last === 0 ? str : writtenAnew(escaped + str.substring(last));'],
  ],
  ESCAPING,
);

const OWN_TEXT = />[^<>`'"]*</g;

/** And so are those that stand in our own pages' text. */
const oneByteText: Plugin = {
  name: 'one-byte-text',
  enforce: 'post',
  transform(code, id) {
    if (this.environment.name !== 'ssr' || !id.endsWith('.svelte')) return undefined;
    const inReferences = (text: string) =>
      text.replaceAll(/[\u0100-\ud7ff\ue000-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    return { code: code.replaceAll(OWN_TEXT, inReferences), map: null };
  },
};

/** What a page was made from is not written out a second time for a script that would take the page over: none does. */
const unserialised = rewritten('unserialised-data', '/kit/src/runtime/server/page/index.js', [
  ['data_serializer.add_node(i, server_data);', ''],
]);

const ALL_ASKED = 'renderer.#run_on_destroy(failed);';

/**
 * Every part of a page is asked what is to be done when it goes, which takes a thirtieth of a long page's time; no part of ours has
 * anything to be done. They are asked where one has said so.
 */
const askedWhereNeeded = rewritten('asked-where-needed', '/svelte/src/internal/server/renderer.js', [
  ['on_destroy(fn) {', 'on_destroy(fn) { this.global.hasWorkLeft = true;'],
  [ALL_ASKED, `if (renderer.global.hasWorkLeft) ${ALL_ASKED}`],
]);

/** What tells one address from another is imported once, not at every request. */
const matchersKept = rewritten('matchers-kept', '/kit/src/runtime/server/respond.js', [
  ['manifest.matchers()', '(manifest.matchersKept ??= manifest.matchers())'],
]);

/** A style that travels in the page is not named again in its head: only a script that took pages over would look for it there. */
const namedOnce = rewritten('styles-named-once', '/kit/src/runtime/server/page/render.js', [
  ['for (const dep of stylesheets) {', 'for (const dep of stylesheets) {\n\t\tif (inline_styles.has(dep)) continue;'],
]);

const MARKERS = /<!--(?:\[[!\d-]*|\])?-->/g;

/**
 * Pages are written without the marks by which a script would take them over: no script of ours does, they are a tenth of a long page,
 * and to cut them out of every page again took as long as to count its seats.
 */
const unmarked: Plugin = {
  name: 'unmarked-pages',
  enforce: 'post',
  transform(code, id) {
    if (this.environment.name !== 'ssr') return undefined;
    if (id.endsWith('.svelte')) return { code: code.replaceAll(MARKERS, ''), map: null };
    if (!id.endsWith('/svelte/src/internal/server/hydration.js')) return undefined;
    const marks = code.replaceAll(/`<!--.*-->`/g, '``');
    if (marks === code) this.warn('the framework marks its pages in another way now: see how to leave its marks out.');
    return { code: marks, map: null };
  },
};

/** What the framework does to every page for scripts and cases that this site does not have, left out when it is built. */
export const lighterPages: readonly Plugin[] = [
  encodedOnce,
  oneByte,
  oneByteText,
  unserialised,
  matchersKept,
  namedOnce,
  askedWhereNeeded,
  unmarked,
];
