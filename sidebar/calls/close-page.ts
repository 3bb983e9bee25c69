// The way out of a dialog of the add-on.

/** Google takes the dialog off the sheet, and this page with it. */
export function closePage(): void {
  const page = globalThis as { google?: { script?: { host?: { close(): void } } } };
  page.google?.script?.host?.close();
}
