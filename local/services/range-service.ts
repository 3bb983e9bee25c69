// Range: the whole service, put together from its parts.
import type { OnlyGoogleMethods } from './google-names';
import { RangeLook } from './range-look';

export class RangeService
  extends RangeLook
  implements OnlyGoogleMethods<RangeService, GoogleAppsScript.Spreadsheet.Range>
{
  static override readonly googleName = 'Range';
}
