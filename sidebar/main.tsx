// Puts the sidebar on its page once all of it is there: the section to open is named after the script.
import { render } from 'preact';
import { SECTION_ELEMENT } from '../src/contract/sections';
import { App } from './app';
import { readSection } from './section';

function show(): void {
  const root = document.getElementById('app');
  const named = document.getElementById(SECTION_ELEMENT)?.dataset.section;
  if (root !== null) render(<App opened={readSection(named)} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
else show();
