/** Endings of names that lead nowhere outside her own house or office. */
const ownEndings =
  'localhost local localdomain lan home home.arpa internal intranet intra corp private test invalid onion i2p'.split(
    ' ',
  );

/** Names that boxes in the house answer to. */
const boxes = 'fritz.box speedport.ip router.asus.com routerlogin.net routerlogin.com tplinkwifi.net my.router'.split(
  ' ',
);

/**
 * True for a host that a friend could not reach, or that tells where she is: a bare address of numbers, a name without
 * a dot, localhost, a router, a name inside a house or an office. `host` as the browser writes it, lower case.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name) || !name.includes('.')) return true;
  return [...ownEndings, ...boxes].some((ending) => name === ending || name.endsWith(`.${ending}`));
}
