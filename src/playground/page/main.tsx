import { render } from 'preact';
import './styles/all.css';
import { App } from './model/app.js';
import { applyTheme, savedTheme } from './model/theme.js';
import { Page } from './page.js';

applyTheme(savedTheme());
const root = document.getElementById('app');
if (root !== null) render(<Page app={new App()} />, root);
