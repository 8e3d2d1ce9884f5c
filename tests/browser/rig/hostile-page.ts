/**
 * What a page that means harm does to whatever appears in it: writes down what it could learn, in `window.learnt`, and
 * obeys `window.harm`, one of: 'remove', 'restyle', 'dim', 'turn', 'cover', 'events',
 * 'messages'.
 */
export const hostileScript = `
window.learnt = { keys: '', added: [], frames: 0, messages: [] };
addEventListener('keydown', (e) => { window.learnt.keys += e.key; }, true);
addEventListener('message', (e) => window.learnt.messages.push(String(e.data).slice(0, 200)), true);
const known = new Set(document.documentElement.querySelectorAll('*'));
const strangers = () => [...document.documentElement.querySelectorAll('*')].filter((e) => !known.has(e));
new MutationObserver(() => {
  window.learnt.frames = Math.max(window.learnt.frames, window.length);
  for (const e of strangers()) {
    const html = e.outerHTML;
    if (!window.learnt.added.includes(html)) window.learnt.added.push(html);
  }
}).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
window.harm = (kind) => {
  const all = strangers();
  for (const e of all) {
    if (kind === 'remove') e.remove();
    if (kind === 'restyle') e.style.cssText += ';opacity:.01!important;transform:translate(-400px,-300px)!important';
    if (kind === 'cover') {
      const lid = document.createElement('div');
      known.add(lid);
      lid.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgba(255,255,255,.98)';
      document.documentElement.append(lid);
    }
    if (kind === 'events')
      for (const type of ['click', 'pointerdown', 'keydown', 'message', 'close', 'wxt:content-script-started', 'dismiss'])
        for (const target of [e, document, window]) target.dispatchEvent(new CustomEvent(type, { detail: { kind: 'answered' } }));
  }
  if (kind === 'turn') document.documentElement.style.setProperty('transform', 'rotate(2deg)', 'important');
  if (kind === 'dim') document.documentElement.style.setProperty('opacity', '.01', 'important');
  if (kind === 'messages')
    for (const data of [{ kind: 'card', act: 'remove' }, { kind: 'answered', answer: 'messaged' }, 'close', { type: 'wxt:content-script-started' }])
      window.postMessage(data, '*');
  return all.length;
};
`;
