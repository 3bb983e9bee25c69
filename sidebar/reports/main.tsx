// Puts the dialog «Документы» on its page.
import { render } from 'preact';
import { ReportsDialog } from './reports-dialog';

const root = document.getElementById('app');
if (root !== null) render(<ReportsDialog />, root);
