export const boardText = {
  loading: 'Henter saken',
  back: 'Mine saker',
  where: 'Her er du',
  week: (week: number) => `Uke ${week} i sykefraværet`,
  facts: 'Kort om saken',
};
