// What must stand in every cell by the rules of answers, kept apart from the product: words as they come, corrections beside them.

/** What an answer says of a cell; '' is a blank said on purpose. */
export interface Word {
  readonly at: number;
  readonly form: number;
  /** The questions by which the form asks the column. */
  readonly question: string;
  readonly value: string;
}

interface Cell {
  /** The word that was taken last. */
  word?: Word | undefined;
  /** What the add-on has left there. */
  left: string;
  /** What a person has put there instead. */
  mine?: string | undefined;
  /** The answer of the word was given anew with a blank in its place. */
  removed: boolean;
  /** A run that broke off has written it without its mark: what stands there is not known. */
  torn: boolean;
}

/** All that a run could see of one cell. */
export interface Seen {
  readonly words: readonly Word[];
  /** The question by which each form asks the column now. */
  readonly askedBy: ReadonlyMap<number, string>;
  /** Moments of all answers on the response sheet of each form. */
  readonly moments: ReadonlyMap<number, ReadonlySet<number>>;
  /** Moments of the right answers of the row's school, by form. */
  readonly answers: ReadonlyMap<number, readonly number[]>;
}

export class Ledger {
  readonly #cells = new Map<string, Cell>();

  /** A run has looked at the cell and written what it had to. */
  take(key: string, seen: Seen): void {
    const cell = this.#cells.get(key) ?? { left: '', removed: false, torn: false };
    this.#cells.set(key, cell);
    const [latest] = [...seen.words].sort((a, b) => b.at - a.at || b.form - a.form);
    const before = cell.word;
    if (latest !== undefined && isNews(before, latest, seen)) {
      const agreed = before !== undefined && cell.mine === before.value && !cell.removed;
      if (cell.mine === undefined || cell.mine === latest.value || agreed) {
        cell.left = latest.value;
        cell.mine = undefined;
      }
      cell.word = latest;
      cell.removed = false;
      return;
    }
    if (before === undefined || seen.askedBy.get(before.form) !== before.question) return;
    const isGone = !(seen.moments.get(before.form) ?? new Set()).has(before.at);
    const isLater = (seen.answers.get(before.form) ?? []).some((at) => at > before.at);
    const last = Math.max(...(seen.answers.get(before.form) ?? []));
    const isSaid = seen.words.some(({ form, at }) => form === before.form && at === last);
    if (isGone && isLater && !isSaid) cell.removed = true;
  }

  /** A person types into a cell that a run has looked at. */
  correct(key: string, value: string): void {
    const cell = this.#cells.get(key) ?? { left: '', removed: false, torn: false };
    this.#cells.set(key, cell);
    const isConfirmed = cell.removed && value === '';
    cell.mine = value === cell.left || isConfirmed ? undefined : value;
    if (isConfirmed) cell.left = '';
  }

  /** A person types into a cell of which no run has made a note: the next word takes its place. */
  type(key: string, value: string): void {
    this.#cells.set(key, { left: value, removed: false, torn: false });
  }

  tear(key: string): void {
    const cell = this.#cells.get(key);
    if (cell !== undefined) cell.torn = true;
  }

  forget(row: string): void {
    for (const key of [...this.#cells.keys()]) if (key.startsWith(`${row}\t`)) this.#cells.delete(key);
  }

  /** What stands there; undefined where nobody can tell. */
  expected(key: string): string | undefined {
    const cell = this.#cells.get(key);
    if (cell?.torn === true) return undefined;
    return cell === undefined ? '' : (cell.mine ?? cell.left);
  }

  /** Cells whose value waits for a person to confirm that it is gone. */
  removed(): string[] {
    return [...this.#cells].flatMap(([key, { removed, mine, left, torn }]) =>
      removed && !torn && mine === undefined && left !== '' ? [key] : [],
    );
  }
}

function isNews(before: Word | undefined, latest: Word, { words, askedBy }: Seen): boolean {
  if (before === undefined || latest.at > before.at) return true;
  if (latest.at === before.at && latest.value !== before.value) return true;
  const now = askedBy.get(before.form);
  const isAskedAnew = now !== undefined && now !== before.question;
  return isAskedAnew && words.some(({ form }) => form === before.form);
}
