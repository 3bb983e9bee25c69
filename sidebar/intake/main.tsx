// Puts the dialog «Загрузка результатов» on its page.
import { render } from 'preact';
import { IntakeDialog } from './intake-dialog';

const root = document.getElementById('app');
if (root !== null) render(<IntakeDialog />, root);
