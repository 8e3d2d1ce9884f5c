import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { linkCode } from '../utils/share/link-code.ts';

/** A code that her phone's camera opens; drawn here, nothing is fetched. Says so when the link is too long for one. */
export function CodePanel({ href }: { readonly href: string }) {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => figure.current?.scrollIntoView({ block: 'nearest' }), []);
  const code = linkCode(href);
  if (!code) return <p class="says">{t('shareNoCode')}</p>;
  return (
    <figure class="code" ref={figure}>
      <svg class="code-drawn" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('shareCodeIs')}>
        <path d={code.path} shape-rendering="crispEdges" />
      </svg>
      <figcaption class="says">{t('shareCodeHow')}</figcaption>
    </figure>
  );
}
