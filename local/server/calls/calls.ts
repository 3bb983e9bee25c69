// The form of the server's calls: one function for each name of the API.
import type { Api, CallName } from '../../page/api/types';
import type { OpenWorkbook } from '../open-workbook';

export type Calls = {
  readonly [N in CallName]: (
    open: OpenWorkbook,
    request: Api[N]['request'],
  ) => Api[N]['answer'] | Promise<Api[N]['answer']>;
};
