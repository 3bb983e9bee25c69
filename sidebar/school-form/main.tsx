// Puts the dialog «Форма для школ» on its page.
import { render } from 'preact';
import { FormDialog } from './form-dialog';

const root = document.getElementById('app');
if (root !== null) render(<FormDialog />, root);
