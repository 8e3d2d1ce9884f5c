/** A page as it is sent: a phone’s form of it, with trackers, a visit and a tracking place. */
export const bread =
  'https://m.loafandcrumb.example/banana-bread/?utm_source=mail&mc_eid=4f3a&PHPSESSID=0af1#xtor=EPR-1';

/** What the menu hands over, as it stands in memory; then our page in a tab, as where the browser opens no popup. */
export const handing = (handed: object) =>
  `(globalThis.browser ?? globalThis.chrome).storage.session.set({ handed: { at: Date.now(), ...${JSON.stringify(handed)} } })`;
