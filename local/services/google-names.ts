// A compile-time check that local services offer only methods that Google's services have.
/// <reference types="google-apps-script" />

/**
 * What a local service may hold: each public method must be named by Google's own type, else the class
 * that `implements OnlyGoogleMethods<Itself, Google>` does not compile.
 */
export type OnlyGoogleMethods<Service, Google> = {
  [Name in keyof Service]: Name extends keyof Google ? Service[Name] : never;
};
