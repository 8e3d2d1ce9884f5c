import '../../components/theme.css';
import '../../components/controls.css';
import './welcome.css';
import { render } from 'preact';
import { send } from '../../utils/messages/send.ts';
import { onChange } from '../../utils/storage/changes.ts';
import { WelcomePage } from './welcome-page.tsx';

const root = document.getElementById('app');
if (root) render(<WelcomePage />, root);

// What she allowed for one purpose may be granted already for another: then the browser tells nobody.
onChange((what) => {
  if (what === 'settings') void send({ kind: 'choices-changed' });
});
