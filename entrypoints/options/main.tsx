import '../../components/theme.css';
import '../../components/controls.css';
import './options.css';
import { render } from 'preact';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('app');
if (root) render(<OptionsPage />, root);
