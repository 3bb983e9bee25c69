// Joins the bundle's realm with the services of one run: each service call is counted before it is made.
import type { Bundle, Realm } from './realm/realm';
import { servicesOf } from './services/all-services';
import type { Execution } from './services/execution';
import { EnumValue, Service, shapeOf } from './services/service';

type Method = (...args: unknown[]) => unknown;

/** A fresh realm of the bundle whose services belong to the run. */
export function openRealm(bundle: Bundle, execution: Execution): Realm {
  return bundle.open({
    globals: servicesOf(execution),
    now: () => execution.host.clock.now(),
    describe(value) {
      if (value instanceof Service) return { kind: 'service', ...shapeOf(value) };
      return value instanceof EnumValue ? { kind: 'enum', name: value.name } : undefined;
    },
    invoke(service, name, method, args) {
      execution.before(name, method);
      return (service as Record<string, Method>)[method]?.(...args);
    },
  });
}
