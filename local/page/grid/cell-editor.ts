// The editor inside a cell: a text field with line breaks by Alt+Enter, and a list of words where there is one.
import type {
  ColumnDataSchemaModel,
  EditCell,
  EditorBase,
  EditorCtr,
  HyperFunc,
  VNode,
} from '@revolist/revogrid';
import type { CellStore } from '../cell-store';
import { ChoiceList } from './choice-list';
import type { GridRow } from './columns';

type Save = (value: string, keepFocus?: boolean) => void;

class CellEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditCell;
  #input: HTMLTextAreaElement | null = null;
  #list: ChoiceList | undefined;
  #saved = false;

  constructor(
    readonly words: readonly string[],
    readonly save: Save,
  ) {}

  render(h: HyperFunc<VNode>): VNode {
    return h('textarea', {
      class: 'cell-input',
      spellcheck: false,
      value: this.editCell?.val ?? '',
      ref: (input: HTMLTextAreaElement | null) => {
        this.#input = input;
      },
      onKeyDown: (event: KeyboardEvent) => this.#onKeyDown(event),
      onInput: () => this.#list?.filter(this.#input?.value ?? ''),
    });
  }

  componentDidRender(): void {
    const input = this.#input;
    if (input === null || document.activeElement === input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
    if (this.words.length > 0 && this.#list === undefined) {
      this.#list = new ChoiceList(input, this.words, (word) => this.#finish(word, false));
    }
  }

  disconnectedCallback(): void {
    this.#list?.remove();
    this.#input = null;
  }

  appendPendingInput(key: string): boolean {
    if (this.#input === null) return false;
    this.#input.value += key;
    this.#input.focus();
    return true;
  }

  getValue(): string {
    return this.#input?.value ?? '';
  }

  /** Called when the editor closes by itself; nothing is saved twice. */
  beforeAutoSave(): boolean {
    return !this.#saved;
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      event.preventDefault();
      this.#input?.setRangeText('\n', this.#input.selectionStart, this.#input.selectionEnd, 'end');
      return;
    }
    if (this.#list?.onKeyDown(event)) return;
    // Tab is left to the grid, which moves on to the right.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.#finish(this.#list?.chosen() ?? this.getValue(), event.key === 'Tab');
    }
  }

  #finish(value: string, keepFocus: boolean): void {
    this.#saved = true;
    this.save(value, keepFocus);
  }
}

/** The editor of the grid's cells; drop-down lists are looked up in the store. */
export function cellEditor(cells: CellStore): EditorCtr {
  return ((column: ColumnDataSchemaModel, save: Save) => {
    const { row } = column.model as GridRow;
    const { choice } = cells.at(row, Number(column.prop) + 1);
    return new CellEditor(choice?.words ?? [], save);
  }) as EditorCtr;
}
