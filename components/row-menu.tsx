import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** The button's name: "More about Priya". */
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly act: () => void }[];
}

/** The ⋯ at the end of a row: opens a short list of deeds; Esc or a click elsewhere closes it. */
export function RowMenu({ label, items }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    const list = whole.current?.querySelector<HTMLElement>('.menu');
    list?.querySelector('button')?.focus();
    list?.scrollIntoView({ block: 'nearest' });
    const elsewhere = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc for the buttons inside it
    <div class="row-menu" ref={whole} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="row-more"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && (
        <div class="menu" id={id}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              class="menu-item"
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                item.act();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
