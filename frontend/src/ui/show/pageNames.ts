/** What the pages of the menu are called, by the last word of their address. */
export const pageNames = {
  frister: 'Frister og oppgaver',
  moter: 'Møter',
  tidslinje: 'Tidslinje',
  avslutning: 'Avslutning',
  kunnskap: 'Kunnskap',
  oppfolging: 'Oppfølging',
  hindringer: 'Hindringer',
  oppfolgingsplan: 'Oppfølgingsplan',
  informasjon: 'Hva sier vi til hvem',
  behandling: 'Behandling',
  malinger: 'Målinger',
  grunnlag: 'Grunnlag',
  rad: 'Råd og vedtak',
  jobbspor: 'Jobbsporet',
  tiltak: 'Tiltak',
  mitt: 'Mitt eget',
};
