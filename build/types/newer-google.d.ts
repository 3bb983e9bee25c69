// Methods that Google documents and `@types/google-apps-script` does not name yet.
declare namespace GoogleAppsScript {
  namespace Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
  namespace Forms {
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
