/**
 * Sites made for children: hosts with all their subdomains, some with the part of the site that is theirs. Whoever
 * scrolls there is a child, or sits beside one: never noticed, also when she added the site by hand.
 */
const list = `
  youtubekids.com pbskids.org bbc.co.uk/cbeebies bbc.co.uk/cbbc bbc.co.uk/newsround bbc.co.uk/bitesize bbc.com/cbeebies
  bbc.com/cbbc bbc.com/newsround bbc.com/bitesize nickjr.com nickjr.tv nick.com nick.co.uk nick.de sesamestreet.org
  sesameworkshop.org disneyjunior.com disneyjunior.disney.com disneynow.com disney.com/kids kids.disney.co.uk kids.disney.com tocaboca.com
  tocalife.com sagomini.com starfall.com abcya.com coolmathgames.com coolmath4kids.com natgeokids.com
  kids.nationalgeographic.com funbrain.com highlightskids.com abcmouse.com khankids.org khanacademy.org poptropica.com
  cartoonnetwork.com cartoonito.co.uk boomerangtv.co.uk milkshake.channel5.com lego.com/kids roblox.com
  kika.de kikaninchen.de zdftivi.de zdf.de/kinder toggo.de toggolino.de sandmann.de wdrmaus.de die-maus.de
  blinde-kuh.de fragfinn.de hamsterkiste.de helles-koepfchen.de ardmediathek.de/kinder
  france.tv/okoo france.tv/enfants gulli.fr lumni.fr rtve.es/infantil clantve.es raiplay.it/yoyo
  raiyoyo.rai.it zapp.nl zappelin.nl npozapp.nl zapp.npo.nl ketnet.be vrt.be/vrtmax/ketnet nrksuper.no nrk.no/super
  nrk.no/nrksuper tv.nrk.no/barn svt.se/barnkanalen svtplay.se/barn ur.se/barn dr.dk/ramasjang dr.dk/ultra
  areena.yle.fi/lapset yle.fi/lapset rtejr.ie rte.ie/kids rte.ie/kidsjr abc.net.au/abckids abc.net.au/kids
  cbc.ca/kids cbckids.ca tvokids.com treehousetv.com minimini.pl vod.tvp.pl/dla-dzieci abckids.net.au
`;

let sites: readonly string[] | undefined;

/** Whether a host (lower case), with a path (lower case, no doubled slashes), is a site for children. */
export function isChildrensSite(host: string, path: string): boolean {
  sites ??= list.trim().split(/\s+/);
  return sites.some((site) => {
    const [domain, ...part] = site.split('/');
    return `.${host}`.endsWith(`.${domain}`) && `${path}/`.startsWith(['', ...part, ''].join('/'));
  });
}
