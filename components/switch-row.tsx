interface Props {
  readonly label: string;
  readonly says: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off; the whole row is the target, and the line under its name belongs to its name. */
export function SwitchRow({ label, says, on, onChange }: Props) {
  return (
    <label class="switch-row">
      <span class="switch-words">
        <span class="switch-name">{label}</span>
        <span class="visually-hidden">. </span>
        <span class="says switch-says">{says}</span>
      </span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
