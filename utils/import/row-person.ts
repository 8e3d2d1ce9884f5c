import { plainText } from '../share/plain-text.ts';
import { readBirthday, saysNoBirthday } from './birthday.ts';
import { readable } from './byte-text.ts';
import type { ColumnRole } from './csv-heads.ts';
import type { Found, Oddity } from './person.ts';
import { type RawWay, readWays } from './ways.ts';

const nameLength = 80;
const longestCell = 2000;

/** What a spreadsheet puts around a number so that it stays text: ="+44…" and '+44…. */
function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'(?=[+=\d@-])/, '')
    .trim();
}

/** The cells of one row, by what they hold. Google writes several values into one cell, with " ::: " between them. */
class Cells {
  readonly #row: readonly string[];
  readonly #roles: readonly (ColumnRole | undefined)[];

  constructor(row: readonly string[], roles: readonly (ColumnRole | undefined)[]) {
    this.#row = row;
    this.#roles = roles;
  }

  at(column: number): string {
    return bare(readable((this.#row[column] ?? '').slice(0, longestCell)));
  }

  columns(...wanted: readonly ColumnRole[]): number[] {
    return this.#roles.flatMap((role, column) => (role && wanted.includes(role) ? [column] : []));
  }

  first(role: ColumnRole): string {
    return (
      this.columns(role)
        .map((column) => this.at(column))
        .find((cell) => cell !== '') ?? ''
    );
  }

  role(column: number): ColumnRole | undefined {
    return this.#roles[column];
  }
}

function nameOf(cells: Cells): string {
  const parts = [cells.first('given'), cells.first('middle'), cells.first('family')].filter(Boolean).join(' ');
  const full = cells.first('full');
  // In some languages the head for the family name is the one for the whole: the longer text holds the shorter.
  const whole = full.includes(cells.first('given')) && full !== '' ? full : parts;
  const found = [whole, parts, cells.first('nick'), cells.first('company')].find((name) => plainText(name, nameLength));
  return plainText(found ?? '', nameLength);
}

const isMobile = /mobile|cell|handy|mobil|portable|movil|móvil|cellulare|whatsapp|iphone/i;
const isMachine = /fax|pager/i;
const isLandline = /home|work|main|privat|arbeit|domicile|travail|bureau|casa|trabajo|lavoro|thuis|werk/i;

function numbersIn(cells: Cells, column: number): RawWay[] {
  // The label of a number stands in the column before it.
  const label = cells.role(column - 1) === 'number-label' ? cells.at(column - 1) : '';
  if (isMachine.test(label) && !isMobile.test(label)) return [];
  const role = cells.role(column);
  const mobile = role === 'mobile' || isMobile.test(label);
  const landline = !mobile && (role === 'landline' || isLandline.test(label));
  return values(cells.at(column)).map((text) => ({
    kind: 'number',
    text,
    better: mobile || label.startsWith('*'),
    landline,
  }));
}

function values(cell: string): string[] {
  return cell.split(' ::: ').map(bare).filter(Boolean);
}

function waysOf(cells: Cells): RawWay[] {
  return cells.columns('mobile', 'landline', 'number', 'email', 'link').flatMap((column): RawWay[] => {
    const role = cells.role(column);
    if (role === 'email') return values(cells.at(column)).map((text) => ({ kind: 'email', text }));
    if (role === 'link') return values(cells.at(column)).map((text) => ({ kind: 'link', text }));
    return numbersIn(cells, column);
  });
}

/** The person in a row of byte text, or why nobody can be proposed. */
export function personOfRow(
  row: readonly string[],
  roles: readonly (ColumnRole | undefined)[],
  place: { readonly from: number; readonly to: number },
  countries: readonly string[],
): Found {
  const { from, to } = place;
  const cells = new Cells(row, roles);
  const name = nameOf(cells);
  const ways = waysOf(cells);
  if (name === '') {
    const text = plainText(ways[0]?.text ?? row.map((_, column) => cells.at(column)).find(Boolean) ?? '', nameLength);
    return { unread: { why: 'no-name', text, from, to } };
  }
  const { channels, odd } = readWays(ways, countries);
  const day = cells.first('birthday');
  const birthday = readBirthday(day);
  const oddDay: Oddity[] =
    birthday || saysNoBirthday(day) ? [] : [{ kind: 'birthday-unread', text: plainText(day, 60) }];
  return { person: { name, channels, ...(birthday && { birthday }), odd: [...odd, ...oddDay], from, to } };
}
