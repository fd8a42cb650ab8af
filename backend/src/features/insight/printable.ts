/** Letters of the Sámi languages and others that the fonts every PDF reader has cannot draw, by the nearest they can. */
const NEAREST: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/** What is in Windows-1252, which those fonts are written in. */
const DRAWN =
  /[\u0020-\u007E\u00A0-\u00FF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]/;

/** The text in letters that can be drawn; one that has no near relation becomes a question mark, never another letter. */
export function printable(text: string): string {
  const lines = text.replaceAll(/[\r\n\t]+/g, ' ');
  return Array.from(lines.normalize('NFC'), (letter) => {
    if (DRAWN.test(letter)) return letter;
    const base = NEAREST[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return base !== '' && Array.from(base).every((one) => DRAWN.test(one)) ? base : '?';
  }).join('');
}
