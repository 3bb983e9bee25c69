// What every local Apps Script service is: a class whose public methods the add-on may call.

/**
 * Base of the services. Every method on the prototype is callable from the add-on's realm, so state and
 * inner steps are `#private`. A method that is not there is refused by the realm with its name.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: what crosses the membrane is recognised by this base
export abstract class Service {
  /** Name that counts and messages use: «Range» gives «Range.getValues». */
  static readonly googleName: string;
  /** Enumerations that the service carries, such as `SpreadsheetApp.ProtectionType`. */
  static readonly enumerations: Readonly<Record<string, Enumeration>> = {};
}

/** One value of a Google enumeration; the add-on sees one object for it and compares by identity. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}
}

type Enumeration = Readonly<Record<string, EnumValue>>;

/** Makes an enumeration, for example `enumeration('ProtectionType', ['RANGE', 'SHEET'])`. */
export function enumeration<Name extends string>(
  type: string,
  names: readonly Name[],
): Readonly<Record<Name, EnumValue>> {
  const entries = names.map((name) => [name, new EnumValue(type, name)]);
  return Object.fromEntries(entries) as Record<Name, EnumValue>;
}

/** An error as Google throws it: the add-on catches an `Error` of its own realm named «Exception». */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** How a service class looks from the realm. */
interface ServiceShape {
  readonly name: string;
  readonly methods: readonly string[];
  readonly enumerations: Readonly<Record<string, Enumeration>>;
}

const shapes = new Map<unknown, ServiceShape>();

/** The shape of a service's class, worked out once. */
export function shapeOf(service: Service): ServiceShape {
  const known = shapes.get(service.constructor);
  if (known !== undefined) return known;
  const type = service.constructor as typeof Service;
  const shape: ServiceShape = {
    name: type.googleName,
    methods: methodsOf(service),
    enumerations: type.enumerations,
  };
  shapes.set(type, shape);
  return shape;
}

function methodsOf(service: Service): string[] {
  const names = new Set<string>();
  let prototype: unknown = Object.getPrototypeOf(service);
  while (prototype !== Service.prototype && prototype !== null) {
    for (const name of Object.getOwnPropertyNames(prototype)) if (name !== 'constructor') names.add(name);
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...names];
}
