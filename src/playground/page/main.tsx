import { render } from 'preact';
import './styles/all.css';
import { Page } from './page.js';
import { App } from './state/app.js';
import { applyTheme, savedTheme } from './state/theme.js';

applyTheme(savedTheme());
const root = document.getElementById('app');
if (root !== null) render(<Page app={new App()} />, root);
