import '../../components/theme.css';
import '../../components/controls.css';
import './village.css';
import { render } from 'preact';
import { VillagePage } from './village-page.tsx';

const root = document.getElementById('app');
if (root) render(<VillagePage />, root);
