// A search over a list, with the number of what was found read aloud.

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly count: string;
  onChange(value: string): void;
}

export function SearchField({ label, value, count, onChange }: SearchFieldProps) {
  return (
    <div class="search">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="soft count" aria-live="polite">
        {count}
      </p>
    </div>
  );
}
