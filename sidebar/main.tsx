// Puts the sidebar on its page.
import { render } from 'preact';
import { App } from './app';
import { readSection } from './section';

const root = document.getElementById('app');
if (root !== null) render(<App opened={readSection(document.body.dataset.section)} />, root);
