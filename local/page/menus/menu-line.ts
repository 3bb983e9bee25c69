// A line of any menu of the page.

export type MenuLine =
  | {
      readonly kind: 'command';
      readonly caption: string;
      readonly key?: string;
      readonly disabled?: boolean;
      /** One of several, of which one holds; marked when true. */
      readonly checked?: boolean;
      readonly onChoose: () => void;
    }
  | { readonly kind: 'submenu'; readonly caption: string; readonly lines: readonly MenuLine[] }
  | { readonly kind: 'separator' };

export const SEPARATOR: MenuLine = { kind: 'separator' };
