// Every global that the add-on finds in a realm of the local host.

import { ConsoleService } from './console-service';
import type { Execution } from './execution';
import { FormAppService } from './form-app';
import { HtmlServiceService } from './html-service';
import { LockServiceService } from './lock-service';
import { PropertiesServiceService } from './properties-service';
import { ScriptAppService } from './script-app';
import type { Service } from './service';
import { SessionService } from './session';
import { bookContext, SpreadsheetAppService } from './spreadsheet-app';
import { UtilitiesService } from './utilities-service';

/** The services of one run, by the global name under which the add-on finds them. */
export function servicesOf(execution: Execution): Readonly<Record<string, Service>> {
  return {
    SpreadsheetApp: new SpreadsheetAppService(bookContext(execution)),
    HtmlService: new HtmlServiceService(execution),
    ScriptApp: new ScriptAppService(execution),
    LockService: new LockServiceService(execution),
    PropertiesService: new PropertiesServiceService(execution),
    Session: new SessionService(execution),
    Utilities: new UtilitiesService(execution),
    FormApp: new FormAppService(execution),
    console: new ConsoleService(execution),
  };
}
