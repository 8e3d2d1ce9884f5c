import { SupportLine, type SupportLineProps } from './support-line.tsx';

export interface SupportGroupProps {
  readonly id: string;
  readonly heading: string;
  /** A sentence before the rows, where the emergency number itself is not known. */
  readonly before?: string;
  readonly lines: readonly SupportLineProps[];
  /** A sentence after the rows. */
  readonly after?: string;
}

/** One kind of help: a heading, its rows in the order given, and what is said around them. */
export function SupportGroup({ id, heading, before, lines, after }: SupportGroupProps) {
  return (
    <section class="support-group" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {before && <p class="support-said support-before">{before}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <SupportLine key={line.id} {...line} />
          ))}
        </ul>
      )}
      {after && <p class="support-said">{after}</p>}
    </section>
  );
}
