export interface SupportCountryProps {
  readonly label: string;
  /** The empty value stands for "not chosen yet". */
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** The country as a word in the sentence; a real select, so that it works as one everywhere. */
export function SupportCountry({ label, chosen, options, onChoose }: SupportCountryProps) {
  return (
    <span class="support-country">
      <select aria-label={label} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(({ value, name }) => (
          <option key={value} value={value} disabled={value === ''}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
