// One command at a time: each waits for the one before it, whether that succeeded or not.

export class CommandLine {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(command: () => T | Promise<T>): Promise<T> {
    const result = this.#last.then(command, command);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
