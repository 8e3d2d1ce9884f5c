/**
 * Our own mark: two cups side by side, one taller. Below 24 px the simpler drawing, whose edges lie on whole pixels.
 * Decorative; where it stands alone the surface itself carries our name.
 */
export function Mark({ size }: { readonly size: number }) {
  return size < 24 ? <SmallMark size={size} /> : <LargeMark size={size} />;
}

function SmallMark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect x=".5" y=".5" width="15" height="15" rx="3.5" fill="#4b3722" stroke="#b08f5c" stroke-opacity=".75" />
      <path d="M3.2 6.5H2.3A.8.8 0 0 0 1.5 7.3V8.2A.8.8 0 0 0 2.3 9H3.2" fill="none" stroke="#f0cf95" />
      <path d="M3 4H7V11.2A.8.8 0 0 1 6.2 12H3.8A.8.8 0 0 1 3 11.2Z" fill="#f0cf95" />
      <path d="M12.8 7.5H13.7A.8.8 0 0 1 14.5 8.3A.8.8 0 0 1 13.7 9.5H12.8" fill="none" stroke="#fff3dc" />
      <path d="M9 5H13V11.2A.8.8 0 0 1 12.2 12H9.8A.8.8 0 0 1 9 11.2Z" fill="#fff3dc" />
    </svg>
  );
}

function LargeMark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect x="2" y="2" width="124" height="124" rx="31" fill="#4b3722" stroke="#b08f5c" stroke-width="4" />
      <path d="M26 55.5A11.5 11.5 0 0 0 26 78.5" fill="none" stroke="#f0cf95" stroke-width="7" />
      <path d="M28 39.5H61A2 2 0 0 1 63 41.5V77A18.5 19.5 0 0 1 26 77V41.5A2 2 0 0 1 28 39.5Z" fill="#f0cf95" />
      <path d="M103 60A10 10 0 0 1 103 79.5" fill="none" stroke="#fff3dc" stroke-width="7" />
      <path d="M70.5 48H101A2 2 0 0 1 103 50V79A17.2 17.5 0 0 1 68.5 79V50A2 2 0 0 1 70.5 48Z" fill="#fff3dc" />
    </svg>
  );
}
