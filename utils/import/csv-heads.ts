/** What a column holds. */
export type ColumnRole =
  | 'full'
  | 'given'
  | 'middle'
  | 'family'
  | 'nick'
  | 'company'
  | 'mobile'
  | 'landline'
  | 'number'
  | 'number-label'
  | 'email'
  | 'birthday'
  | 'link';

/**
 * Heads by role, as Google Contacts (old and new), Outlook (English, German, French, Spanish, Italian, Dutch,
 * Portuguese), Thunderbird and plain lists write them; capitals, accents and signs aside. A "#" stands for a digit. A
 * head that could mean two things in two languages has the meaning that loses nothing: all parts of a name are joined.
 */
const heads: Readonly<Record<ColumnRole, string>> = {
  full: `name|full name|display name|contact name|contact|file as|anzeigename|nom complet|nombre completo|nome completo|
    nome visualizzato|volledige naam|weergavenaam|nome de exibicao`,
  given: `first name|given name|forename|vorname|prenom|nombre|nome|voornaam|primeiro nome|nome proprio`,
  middle: `middle name|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|segundo nombre|secondo nome|
    middelste naam|segundo nome|nome do meio`,
  family: `last name|family name|surname|nachname|familienname|nom|nom de famille|apellidos|apellido|cognome|achternaam|
    sobrenome|apelido|ultimo nome`,
  nick: `nickname|spitzname|surnom|sobrenombre|apodo|soprannome|bijnaam|alcunha`,
  company: `company|organization|organization name|organization # name|organisation|firma|societe|entreprise|empresa|
    organizacion|societa|azienda|organizzazione|bedrijf`,
  mobile: `mobile|mobile phone|mobile phone #|mobile number|cell|cell phone|cellular|mobiltelefon|mobiltelefon #|mobil|
    handy|mobilnummer|tel mobile|telephone mobile|telephone portable|portable|movil|telefono movil|cellulare|
    numero cellulare|telefono cellulare|mobiel|mobiele telefoon|mobiel nummer|telefone celular|celular|telemovel`,
  landline: `home phone|home phone #|business phone|business phone #|work phone|company main phone|car phone|
    telefon privat|telefon privat #|telefon geschaftlich|telefon geschaftlich #|telefon firma|haupttelefon|autotelefon|
    telephone bureau|telephone # bureau|telephone domicile|telephone # domicile|telephone societe|telephone principal|
    telephone personnel|telephone professionnel|telefono del trabajo|telefono del trabajo #|particular|
    telefono particular|telefono particular #|abitazione|abitazione #|ufficio|ufficio #|telefono lavoro|telefono casa|
    telefoon thuis|telefoon thuis #|telefoon op werk|telefoon op werk #|telefone residencial|telefone residencial #|
    telefone comercial|telefone comercial #|telefone da residencia|telefone do emprego`,
  number: `phone|phone number|telephone|telephone number|number|tel|primary phone|other phone|phone # value|telefon|
    telefonnummer|rufnummer|weiteres telefon|telephone autre|numero de telephone|telefono|telefono principal|
    otro telefono|altro telefono|telefoon|telefoonnummer|telefone|telefone principal|outro telefone|whatsapp`,
  'number-label': `phone # type|phone # label`,
  email: `email|e mail|email address|e mail address|e mail # address|email #|e mail # value|email # value|primary email|
    secondary email|e mail adresse|e mail #|e mail # adresse|adresse de messagerie|adresse de messagerie #|adresse mail|
    courriel|correo|correo electronico|direccion de correo electronico|direccion de correo electronico #|
    indirizzo posta elettronica|indirizzo posta elettronica #|email primaria|email secondaria|e mailadres|e mailadres #|
    e mail # adres|emailadres|endereco de email|endereco de email #|endereco de e mail|endereco de e mail #|
    endereco de correio electronico`,
  birthday: `birthday|birth date|birthdate|date of birth|geburtstag|geburtsdatum|anniversaire|date de naissance|
    cumpleanos|fecha de nacimiento|compleanno|data di nascita|verjaardag|geboortedatum|aniversario|data de nascimento`,
  link: `website # value|web page|messenger|telegram`,
};

const roles = new Map<string, ColumnRole>();
for (const [role, names] of Object.entries(heads)) {
  for (const name of names.split('|')) roles.set(name.trim(), role as ColumnRole);
}

/** What the column under a head holds; nothing for one that is not read. */
export function roleOfHead(head: string): ColumnRole | undefined {
  const plain = head
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return roles.get(plain) ?? roles.get(plain.replace(/\b[1-9]\b/, '#'));
}

/** What each column holds, or nothing when this is not the head of a list of people. */
export function rolesOfHeads(row: readonly string[]): (ColumnRole | undefined)[] | undefined {
  const found = row.slice(0, 500).map(roleOfHead);
  const names = found.some((role) => role && ['full', 'given', 'family', 'nick'].includes(role));
  const ways = found.some((role) => role && ['mobile', 'landline', 'number', 'email'].includes(role));
  // A lone name column is a list of people too, when nothing else is in it.
  return names && (ways || row.length < 4) ? found : undefined;
}
