// A button; one that cannot be pressed for now stays in place for the keyboard: disabling it would drop the focus.
import type { ComponentProps } from 'preact';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** Cannot be pressed for now. */
  readonly off?: boolean;
}

export function Button({ off, onClick, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} aria-disabled={off || undefined} onClick={off ? undefined : onClick} />
  );
}
