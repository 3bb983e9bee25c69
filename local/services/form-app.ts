// FormApp: named, so that asking for it tells what is not there yet.
import { Service } from './service';

/** Every method of it is refused by name; forms are not part of the local host yet. */
export class FormAppService extends Service {
  static override readonly googleName = 'FormApp';
}
