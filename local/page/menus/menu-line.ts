// A line of any menu of the page.

export type MenuLine =
  | {
      readonly kind: 'command';
      readonly caption: string;
      readonly key?: string;
      readonly disabled?: boolean;
      readonly onChoose: () => void;
    }
  | { readonly kind: 'submenu'; readonly caption: string; readonly lines: readonly MenuLine[] }
  | { readonly kind: 'separator' };

export const SEPARATOR: MenuLine = { kind: 'separator' };
