// Something is wrong with a file that the user named; the message is shown as it is.

/** The message is a whole Russian sentence: which file, what is wrong, what to do. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
}
