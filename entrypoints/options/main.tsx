import '../../components/theme.css';
import '../../components/controls.css';
import './options.css';
import { render } from 'preact';
import { send } from '../../utils/messages/send.ts';
import { onChange } from '../../utils/storage/changes.ts';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('app');
if (root) render(<OptionsPage />, root);

// An open card must hear of it when she turns something off here.
onChange((what) => {
  if (what === 'pauses' || what === 'settings') void send({ kind: 'choices-changed' });
});
