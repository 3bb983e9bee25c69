// Puts the dialog «Самопроверка» on its page.
import { render } from 'preact';
import type { Built } from './point';
import { SelfCheckDialog } from './self-check-dialog';

const root = document.getElementById('app');
const built = document.getElementById('built')?.textContent ?? '';
if (root !== null) render(<SelfCheckDialog built={JSON.parse(built) as Built} />, root);
