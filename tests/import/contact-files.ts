// Files as phones and mail programs write them, with made-up people and numbers that are set aside for made-up people.

const crlf = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
const utf8 = new TextEncoder();

/** A character per byte, for what is not UTF-8. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('');
  const out = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units.charCodeAt(at);
    const [high, low] = [unit >> 8, unit & 255];
    out.set(order === 'le' ? [low, high] : [high, low], at * 2);
  }
  return out;
}

/** An old Android phone: 2.1, quoted-printable with soft line ends, a picture in the middle, a fax. */
export const androidCards = utf8.encode(
  crlf([
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=4A=C3=B6=72=67;;;',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=B6=72=67=20=',
    '=4D=C3=BC=6C=6C=65=72',
    'TEL;WORK;FAX:020 7946 0001',
    'TEL;HOME:020 7946 0002',
    'TEL;CELL;PREF:07700 900118',
    'EMAIL;HOME:joerg@example.org',
    'NOTE;ENCODING=QUOTED-PRINTABLE:never read=0D=0A=',
    'END of the note',
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
    ' /2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYG',
    ' BwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr=',
    '',
    'BDAY:1986-03-14;',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N:;Aunt Bea;;;',
    'FN:Aunt Bea',
    'TEL;X-Custom(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=4F=6C=64):12',
    'END:VCARD',
  ]),
);

/** An iPhone or iCloud: 3.0, groups, folded lines, a birthday without its year, an address book's group. */
export const appleCards = utf8.encode(
  crlf([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iOS 18.1//EN',
    'N:Nair;Priya;Anne;;',
    'FN:Priya Anne Na',
    ' ir',
    'ORG:Somewhere\\, Ltd;',
    'item1.EMAIL;type=INTERNET;type=pref:priya@example.com',
    'item1.X-ABLabel:_$!<Other>!$_',
    'TEL;type=HOME;type=VOICE:(020) 7946 0003',
    'TEL;type=CELL;type=VOICE;type=pref:+44 7700 900119',
    'item2.URL;type=pref:https://wa.me/447700900120',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
    'X-SOCIALPROFILE;type=twitter:http://twitter.example/priya',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Book club;;;;',
    'FN:Book club',
    'X-ADDRESSBOOKSERVER-KIND:group',
    'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1',
    'END:VCARD',
  ]),
);

/** 4.0: numbers as addresses, two names, a day without a year, no BEGIN on the second, no END on the third. */
export const strictCards = utf8.encode(
  crlf([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN;PREF=2:Tom',
    'FN;PREF=1:Thomas Okafor',
    'N:Okafor;Thomas;;;',
    'N:Okafor;Tom;;;',
    'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+44-7700-900-121;ext=5',
    'EMAIL:mailto:tom@example.net',
    'BDAY:--0314',
    'KIND:individual',
    'END:VCARD',
    '',
    'VERSION:4.0',
    'FN:Ines',
    'EMAIL:ines@example.net',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Cleo',
    'TEL:tel:+447700900122',
  ]),
);

const googleOldHead =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Name';
const googleNewHead =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value';

export const googleOld = utf8.encode(
  `${googleOldHead}
Priya Nair,Priya,,Nair,,,--02-29,"a note, never read
on two lines",* myContacts,* Home,priya@example.com ::: priya.n@example.org,Mobile,07700 900119 ::: +44 7700 900118,Work Fax,020 7946 0001,
,,,,,,,,* myContacts,*,nobody@example.com,,,,,
Dentist,,,,,,,,,,,Work,020 7946 0004,,,`,
);

export const googleNew = utf8.encode(
  `\ufeff${googleNewHead}
Ana,,Silva,,,,,,,,,,,1990-12-01,,,* myContacts,* ,ana@example.com,Other,ana at example,Mobile,+351 912 345 678,Profile,https://t.me/ana_silva
,,,,,,,,,,Plumber & Co,,,,,,,,,,,,07700 900123,,
`,
);

/** Outlook in German, Windows' own encoding, semicolons. */
export const outlookGerman = bytes(
  [
    '"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Firma";"Fax gesch\xe4ftlich";"Telefon gesch\xe4ftlich";"Telefon privat";"Mobiltelefon";"Geburtstag";"E-Mail-Adresse";"E-Mail 2: Adresse";"Notizen"',
    '"";"J\xfcrgen";"";"Wei\xdf";"B\xe4ckerei";"+49 30 23125001";"+49 30 23125002";"";"+49 1512 3456789";"14.3.1986";"juergen@example.de";"j.weiss@example.de";"a ""note"""',
    '"";"Sabine";"";"";"";"";"";"";"";"0.0.00";"";"";""',
    '',
  ].join('\r\n'),
);

export const outlookEnglish = utf8.encode(
  [
    '"Title","First Name","Middle Name","Last Name","Business Fax","Business Phone","Home Phone","Mobile Phone","Primary Phone","Birthday","E-mail Address","E-mail 2 Address"',
    '"","Ruth","","Adeyemi","020 7946 0005","","020 7946 0006","07700 900124","","3/25/1984","ruth@example.com",""',
    '"","Sam","","","","","","","","3/4/1984","",""',
    '"","Two","fields","too","many","","","","","0/0/00","","","","extra"',
  ].join('\r\n'),
);

export const outlookFrench = utf16(
  'Prénom;Deuxième prénom;Nom;Société;Téléphone (domicile);Tél. mobile;Anniversaire;Adresse de messagerie\r\nÉlodie;;Lefèvre;;01 99 00 12 34;06 39 98 12 34;14/03/1986;elodie@example.fr\r\n',
  'le',
);
