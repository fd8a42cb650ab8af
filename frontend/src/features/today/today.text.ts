export const todayText = {
  title: 'I dag',
  lead: (date: string, cases: number) =>
    cases === 0 ? date : `${date}. ${cases === 1 ? '1 sak' : `${cases} saker`}.`,
  empty: 'Du er ikke med i noen sak ennå. Når en pasient har sagt ja til deg, finner du saken her.',
  reviews: 'Oppfølging nå',
  noReviews: 'Ingen oppfølging i dag.',
  mine: 'Venter på deg',
  rest: 'Andre saker',
  review: 'Oppfølging',
  waiting: 'Venter på',
  deadline: 'Neste frist',
  weekNumber: (week: number) => `Uke ${week}`,
};

export const caseText = {
  title: 'Sak',
  back: 'Til dagens liste',
};
