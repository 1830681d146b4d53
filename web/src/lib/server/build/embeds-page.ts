import { CARD_SIZES, type Desk } from 'countroom/publish';
import { NotFound, type IsoDate } from 'countroom/record';
import { cardPath, embedPath, pagePath, WIDGETS, type Scope, type Widget } from '#lib/embed/scope.ts';
import { frameHtml, heightOf, imageHtml, scriptHtml } from '#lib/embed/snippets.ts';
import { readTheme } from '#lib/embed/theme.ts';
import type { EmbedsPage, Snippet } from '#lib/view/embeds-page.ts';
import { embedWords } from '#lib/words/en-embeds.ts';
import { cardOf } from './card.ts';
import { builderFields, readScope, readWidth } from './embeds-form.ts';

const w = embedWords.page;
/** Columns that the preview stands in. */
const PREVIEWS = [300, 480, 720];

/** The page that makes a widget, from the choices in its address. */
export function embedsPage(
  desk: Desk,
  asked: URLSearchParams,
  { origin, on }: { origin: string; on: IsoDate },
): EmbedsPage {
  const widget: Widget = WIDGETS.find((each) => each === asked.get('widget')) ?? 'holdings';
  const page = {
    widgets: WIDGETS.map((each) => ({
      text: embedWords.names[each],
      href: `/embeds?widget=${each}`,
      current: each === widget,
    })),
    widget,
    fields: builderFields(desk, widget, asked, on),
  };
  try {
    const scope = readScope(desk, widget, asked, on);
    return { ...page, ...made(desk, scope, asked, { origin, on }) };
  } catch (thrown) {
    if (!(thrown instanceof NotFound)) throw thrown;
    return { ...page, refused: { message: thrown.message, near: [...thrown.suggestions] }, snippets: [], feeds: [] };
  }
}

function made(desk: Desk, scope: Scope, asked: URLSearchParams, { origin, on }: { origin: string; on: IsoDate }) {
  const card = cardOf(desk, scope, on);
  const theme = readTheme(asked.get('theme'));
  const path = embedPath(scope) + (theme === 'auto' ? '' : `?theme=${theme}`);
  const placed = { src: origin + path, title: card.title, height: heightOf(scope.widget), width: readWidth(asked) };
  const picture = { page: origin + pagePath(scope), image: origin + cardPath(scope, '1200x630'), alt: card.alt };
  const oembed = `${origin}/oembed?format=json&url=${encodeURIComponent(placed.src)}`;
  const snippets: Snippet[] = [
    { id: 'iframe', heading: w.iframe, note: w.iframeNote, text: frameHtml(placed) },
    {
      id: 'script',
      heading: w.script,
      note: w.scriptNote,
      text: scriptHtml({ ...placed, ...picture, script: `${origin}/embed.js` }),
    },
    { id: 'oembed', heading: w.oembed, note: w.oembedNote, text: oembed },
    { id: 'image', heading: w.image, note: w.imageNote, text: imageHtml(picture) },
  ];
  return {
    preview: { src: path, title: card.title, height: placed.height, widths: PREVIEWS },
    snippets,
    card: {
      src: cardPath(scope, '1200x630'),
      alt: card.alt,
      sizes: CARD_SIZES.map((size) => ({ text: size.replace('x', ' × '), href: cardPath(scope, size) })),
      text: { text: w.text, href: cardPath(scope, '1200x630', 'txt') },
    },
    feeds: 'region' in scope ? feedsOf(scope.region) : [],
  };
}

function feedsOf(region: string): EmbedsPage['feeds'] {
  return [
    { text: w.atom, href: `/feeds/${region}.atom` },
    { text: w.json, href: `/feeds/${region}.json` },
    { text: w.ics, href: `/calendar/${region}.ics` },
  ];
}
