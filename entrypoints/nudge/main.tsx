import '../../components/theme.css';
import './nudge.css';
import { render } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { send } from '../../utils/messages/send.ts';
import { guardClicks } from './guarded-click.ts';
import { NudgePage } from './nudge-page.tsx';
import { onEnter } from './on-enter.ts';

/** Without the one-time token, or with one that is not of this tab, the page stays blank (promise P16). */
async function start(root: HTMLElement): Promise<void> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  // In a sandboxed page the frame has no origin, and could open nothing.
  if (token === '' || origin === 'null') return;
  guardClicks(document);
  onEnter(document);
  const view = await send({ kind: 'ready', token });
  if (!view) {
    // Nothing to show, and perhaps a frame already in sight: it goes.
    await send({ kind: 'answered', token, answer: 'close' });
    return;
  }
  document.documentElement.dataset.look = view.late ? 'night' : view.look;
  document.documentElement.dir = t('cardDirection');
  render(<NudgePage view={view} token={token} />, root);
}

const root = document.getElementById('app');
if (root) void start(root);
