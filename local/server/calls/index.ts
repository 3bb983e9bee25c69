// All calls of the API by name.
import type { Calls } from './calls';
import { editingCalls } from './editing';
import { fileCalls } from './files';
import { formCalls } from './forms';
import { readingCalls } from './reading';
import { runningCalls } from './running';
import { structuringCalls } from './structuring';

export const calls: Calls = {
  ...readingCalls,
  ...editingCalls,
  ...structuringCalls,
  ...runningCalls,
  ...fileCalls,
  ...formCalls,
};
