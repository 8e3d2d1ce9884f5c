/**
 * Steps of an address that mean the same wherever they stand: what somebody does on purpose, or what is between her and
 * people she knows. Lower case, whole steps, without `.php` or `.html` behind them. A word that also means something
 * harmless in another language (`nachrichten`: messages, and news) is left out.
 */
const list = `
  messages message messaging messenger inbox outbox direct dm dms pm chat chats conversation conversations mail email
  webmail private privmsg mentions
  notifications notification activity alerts
  search find results
  login log-in signin sign-in signup sign-up register registration join logout signout auth oauth sso password verify
  account accounts settings preferences profile-settings options usercp ucp user-settings insights
  admin moderation dashboard-admin wp-admin wp-login modcp
  compose edit editor create submit publish upload posting newthread newreply new-topic write draft drafts intent
  cart basket bag checkout order orders payment payments billing buy shop store marketplace wishlist
  calendar events map maps directions docs doc document documents spreadsheet sheets slides drive files wiki
  help support about contact legal privacy terms policies policy tos faq jobs careers advertising press rules cookies
  download downloads api rss newsletters subscribe
  postfach posteingang warenkorb kasse einstellungen anmelden anmeldung registrieren suche konto kalender hilfe
  impressum datenschutz
  messagerie recherche panier connexion inscription parametres compte commande calendrier aide
  mensajes buscar busqueda carrito cuenta ajustes configuracion registro calendario ayuda
  messaggi cerca ricerca carrello impostazioni accedi aiuto
  zoeken winkelwagen winkelmand instellingen inloggen agenda
  mensagens pesquisa carrinho conta configuracoes entrar ajuda mapa
  szukaj koszyk ustawienia logowanie zaloguj pomoc
  meddelanden beskeder meldinger varukorg handlekurv kurv kassa indstillinger innstillinger
`;

let steps: ReadonlySet<string> | undefined;

/** Whether this step of an address, in lower case, says that nobody drifts here. */
export function isNeverStep(step: string): boolean {
  steps ??= new Set(list.trim().split(/\s+/));
  return steps.has(step.replace(/\.(?:php|html?|aspx?|jsp)$/, ''));
}
