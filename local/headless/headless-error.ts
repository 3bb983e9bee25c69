// A refusal of the headless door, in words for the user.

/** Its message is the one line that the door prints before it ends with code 1. */
export class HeadlessError extends Error {}
