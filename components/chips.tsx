import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface GroupProps {
  readonly legend: string;
  /** The question is only read out, and the marks stand without boxes. */
  readonly quiet?: boolean;
  readonly children: ComponentChildren;
}

/** A choice of several with its question above it, as one group for those who hear the page. */
export function ChipGroup({ legend, quiet = false, children }: GroupProps) {
  return (
    <fieldset>
      <legend class={quiet ? 'visually-hidden' : 'label'}>{legend}</legend>
      <div class={quiet ? 'chips chips-quiet' : 'chips'}>{children}</div>
    </fieldset>
  );
}

interface ChipProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One that may be chosen together with others. */
export function CheckChip({ label, checked, onChange }: ChipProps) {
  return (
    <label class="chip">
      <input class="tick" type="checkbox" checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} />
      {label}
    </label>
  );
}

interface RadioProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly quiet?: boolean;
  readonly onChange: (value: T) => void;
}

/** One out of a few. */
export function RadioChips<T extends string>({ legend, options, value, quiet = false, onChange }: RadioProps<T>) {
  const name = useId();
  return (
    <ChipGroup legend={legend} quiet={quiet}>
      {options.map((option) => (
        <label class="chip" key={option.value}>
          <input
            class="tick"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </ChipGroup>
  );
}
