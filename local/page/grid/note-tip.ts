// Shows the note of the cell under the mouse.

const SHOW_AFTER_MS = 250;
const GAP = 4;
const EDGE = 8;

export class NoteTip {
  readonly #tip = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cell: Element | null = null;

  constructor(readonly host: HTMLElement) {
    this.#tip.className = 'note-tip';
    this.#tip.setAttribute('role', 'tooltip');
    this.#tip.hidden = true;
    document.body.append(this.#tip);
    host.addEventListener('mouseover', this.#onOver);
    host.addEventListener('mouseleave', this.#hide);
    host.addEventListener('mousedown', this.#hide);
    host.addEventListener('wheel', this.#hide, { passive: true });
  }

  remove(): void {
    this.#hide();
    this.#tip.remove();
    this.host.removeEventListener('mouseover', this.#onOver);
    this.host.removeEventListener('mouseleave', this.#hide);
    this.host.removeEventListener('mousedown', this.#hide);
    this.host.removeEventListener('wheel', this.#hide);
  }

  readonly #onOver = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest('[data-note]') : null;
    if (cell === this.#cell) return;
    this.#hide();
    this.#cell = cell;
    if (cell !== null) this.#timer = setTimeout(() => this.#show(cell), SHOW_AFTER_MS);
  };

  readonly #hide = (): void => {
    clearTimeout(this.#timer);
    this.#tip.hidden = true;
    this.#cell = null;
  };

  #show(cell: Element): void {
    this.#tip.textContent = cell.getAttribute('data-note');
    this.#tip.hidden = false;
    const place = cell.getBoundingClientRect();
    const size = this.#tip.getBoundingClientRect();
    const below = place.bottom + GAP;
    const fits = below + size.height <= window.innerHeight - EDGE;
    this.#tip.style.left = `${Math.max(EDGE, Math.min(place.left, window.innerWidth - size.width - EDGE))}px`;
    this.#tip.style.top = `${fits ? below : Math.max(EDGE, place.top - GAP - size.height)}px`;
  }
}
