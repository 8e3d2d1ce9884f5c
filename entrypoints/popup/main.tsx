import '../../components/theme.css';
import '../../components/controls.css';
import './popup.css';
import { render } from 'preact';
import { standsInTab } from '../../utils/browser/own-pages.ts';
import { send } from '../../utils/messages/send.ts';
import { onChange } from '../../utils/storage/changes.ts';
import { PopupPage } from './popup-page.tsx';

const root = document.getElementById('app');
if (root) render(<PopupPage />, root);

// A browser without popups opens this page in a tab; there it takes the width that it is given.
void standsInTab().then((tab) => {
  if (tab) document.documentElement.dataset.in = 'tab';
});

// An open card must hear of it when she turns something off here, and the alarm of a draft kept for the morning.
onChange((what) => {
  if (what === 'pauses' || what === 'settings' || what === 'kept') void send({ kind: 'choices-changed' });
});
