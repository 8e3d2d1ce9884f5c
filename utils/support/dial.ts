/** The digits of a number as shown, and nothing else: no country code is ever put before a short code (S17). */
export function digitsOf(shown: string): string {
  return shown.replace(/\D/g, '');
}

/** What a click on the number dials, or writes to when the line takes texts. Derived, never stored. */
export function dialLink(shown: string, textWord?: string): string {
  return `${textWord === undefined ? 'tel' : 'sms'}:${digitsOf(shown)}`;
}
