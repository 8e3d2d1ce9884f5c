interface Props<T extends string> {
  /** What the underlined word decides, for those who cannot see the sentence around it. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A word in a sentence that can be changed: a real select that looks like an underlined word. */
export function WordSelect<T extends string>({ label, options, value, onChange }: Props<T>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <span class="word">
      <span class="word-shown" aria-hidden="true">
        {chosen?.label ?? value}
      </span>
      <select
        class="word-select"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
