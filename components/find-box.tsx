import { useId } from 'preact/hooks';

interface Props {
  /** Its name, and what stands in it while it is empty. */
  readonly label: string;
  readonly wanted: string;
  /** The room around it, where the page gives it some. */
  readonly boxClass?: string;
  readonly onWanted: (wanted: string) => void;
}

/** A box to find somebody by name: the list answers while she types, so Enter sends nothing off. */
export function FindBox({ label, wanted, boxClass, onWanted }: Props) {
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        class={boxClass ? `box ${boxClass}` : 'box'}
        type="search"
        value={wanted}
        placeholder={label}
        autocomplete="off"
        onInput={(event) => onWanted(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    </>
  );
}
