// Short texts kept with the document, behind the `Memory` port.
import type { Memory } from '../commands/ports';

export function documentMemory(): Memory {
  return {
    read: (key) => properties().getProperty(key) ?? undefined,
    write: (key, value) => {
      properties().setProperty(key, value);
    },
    forget: (key) => {
      properties().deleteProperty(key);
    },
  };
}

/** Google gives none where there is no document: then there is nothing to keep anything with. */
function properties(): GoogleAppsScript.Properties.Properties {
  const found = PropertiesService.getDocumentProperties();
  if (found === null) throw new Error('no document properties');
  return found;
}
