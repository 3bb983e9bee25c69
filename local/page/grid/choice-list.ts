// The list of words under a cell that has a drop-down list: filtered by typing, chosen by keys or mouse.

const GAP = 2;
const EDGE = 8;

export class ChoiceList {
  readonly #list = document.createElement('div');
  #shown: readonly string[];
  #at = -1;

  /** @param choose called with the word that was clicked */
  constructor(
    readonly input: HTMLTextAreaElement,
    readonly words: readonly string[],
    readonly choose: (word: string) => void,
  ) {
    this.#list.className = 'choice-list';
    this.#list.setAttribute('role', 'listbox');
    this.#shown = words;
    this.#at = words.indexOf(input.value);
    document.body.append(this.#list);
    this.#draw();
    this.#place();
  }

  remove(): void {
    this.#list.remove();
  }

  /** Keeps the words that contain the typed text. */
  filter(typed: string): void {
    const sought = typed.trim().toLowerCase();
    this.#shown = this.words.filter((word) => word.toLowerCase().includes(sought));
    this.#at = sought === '' || this.#shown.length === 0 ? -1 : 0;
    this.#draw();
  }

  /** The highlighted word. */
  chosen(): string | undefined {
    return this.#shown[this.#at];
  }

  /** Moves the highlight; says whether the key was the list's. */
  onKeyDown(event: KeyboardEvent): boolean {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || this.#shown.length === 0) return false;
    event.preventDefault();
    event.stopPropagation();
    this.#at = (this.#at + step + this.#shown.length) % this.#shown.length;
    this.#draw();
    return true;
  }

  #draw(): void {
    const options = this.#shown.map((word, index) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(index === this.#at));
      option.textContent = word;
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        event.stopPropagation();
        this.choose(word);
      });
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    options[this.#at]?.scrollIntoView({ block: 'nearest' });
  }

  #place(): void {
    const cell = this.input.getBoundingClientRect();
    const { height } = this.#list.getBoundingClientRect();
    const below = cell.bottom + GAP;
    const fits = below + height <= window.innerHeight - EDGE;
    this.#list.style.left = `${cell.left}px`;
    this.#list.style.minWidth = `${cell.width}px`;
    this.#list.style.top = `${fits ? below : Math.max(EDGE, cell.top - GAP - height)}px`;
  }
}
