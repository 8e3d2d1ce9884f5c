import './support-page.css';

/** A link with its words: a number (`tel:`, `sms:`) or a page (`https:`). */
export interface SupportLink {
  readonly label: string;
  readonly href: string;
}

export interface SupportLineProps {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The numbers; or, without any, its page alone. */
  readonly links: readonly SupportLink[];
  /** When it answers and when it was checked; empty when only the page is shown. */
  readonly when: string;
  readonly details: {
    readonly checked: string;
    readonly pageIntro: string;
    readonly page?: SupportLink;
    readonly elsewhereIntro: string;
    readonly elsewhere: readonly { readonly place: string; readonly link: SupportLink }[];
  };
  readonly open: boolean;
  readonly onToggle: () => void;
}

function OutLink({ href, label, describedBy }: SupportLink & { describedBy?: string }) {
  const web = href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a href={href} {...web} {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}>
      {label}
    </a>
  );
}

/** One helpline: its name opens where to read about it, the number at the other end calls. Words come in ready. */
export function SupportLine({ id, name, about, links, when, details, open, onToggle }: SupportLineProps) {
  const places = details.elsewhere.map(({ place }) => place).join(', ');
  const pageOnly = links.every(({ href }) => href.startsWith('https:'));
  return (
    <li class="support-line">
      <div class="support-row">
        <div class="support-name">
          <button type="button" id={`${id}-name`} aria-expanded={open} aria-controls={`${id}-more`} onClick={onToggle}>
            {name}
          </button>
        </div>
        <div class={pageOnly ? 'support-numbers support-page-only' : 'support-numbers'}>
          {links.map((link) => (
            <OutLink key={link.href} {...link} describedBy={`${id}-name`} />
          ))}
        </div>
      </div>
      <div class="support-row">
        <p class="support-about">
          {about}{' '}
          {places !== '' && (
            <button
              type="button"
              class="support-places"
              aria-expanded={open}
              aria-controls={`${id}-more`}
              onClick={onToggle}
            >
              {places}
            </button>
          )}
        </p>
        {when !== '' && <p class="support-when">{when}</p>}
      </div>
      <div class="support-more" id={`${id}-more`} hidden={!open}>
        <p>
          {details.checked} {details.pageIntro} {details.page && <OutLink {...details.page} />}
        </p>
        {details.elsewhere.length > 0 && (
          <>
            <p>{details.elsewhereIntro}</p>
            <ul class="support-elsewhere">
              {details.elsewhere.map(({ place, link }) => (
                <li key={place}>
                  {place} <OutLink {...link} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}
