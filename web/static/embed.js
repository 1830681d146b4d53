// Countroom's widgets in a page: a linked picture becomes a frame, and each frame becomes as high as its content.
(function () {
  const own = new URL(document.currentScript.src).origin;

  function place() {
    for (const link of document.querySelectorAll('a.countroom-embed[data-embed]')) {
      if (!link.dataset.embed.startsWith(own + '/embed/')) continue;
      const frame = document.createElement('iframe');
      frame.src = link.dataset.embed;
      frame.title = link.dataset.title || '';
      frame.loading = 'lazy';
      frame.style.cssText =
        'display:block;border:0;width:100%;min-width:280px;height:' + (+link.dataset.height || 400) + 'px';
      if (link.dataset.width) frame.style.maxWidth = +link.dataset.width + 'px';
      link.replaceWith(frame);
    }
  }

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place);
  place();

  // A page may hold several widgets, each with this script: one listener is enough.
  const once = 'countroom ' + own;
  if (window[once]) return;
  window[once] = true;
  addEventListener('message', function (event) {
    const said = event.data;
    if (event.origin !== own || !said || said.type !== 'resize') return;
    if (!(said.height > 0 && said.height < 20000)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.height) + 'px';
    }
  });
})();
