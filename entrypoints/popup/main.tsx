import '../../components/theme.css';
import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<p>Mum Posse</p>, root);
