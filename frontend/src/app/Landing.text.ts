export const landingText = {
  product: 'Velkommen',
  caption: 'Jobb, uke for uke',
  title: 'Én plan tilbake til jobb. Du ser alltid hvem som ser hva.',
  lead: 'Samtavle er en felles tavle for deg som er sykmeldt og de som hjelper deg: lege, behandler, Nav og arbeidsgiver. Alle ser den samme planen, hver i sin egen visning.',
  logIn: 'Logg inn',
  logInWith: (provider: string) => `Logg inn med ${provider}`,
  troubles: {
    choose: 'Velg hvordan du vil logge inn.',
    unknown:
      'Innloggingen gikk bra, men Samtavle kjenner deg ikke. Det er ikke gitt deg tilgang til noe her.',
    level:
      'Innloggingen var ikke sikker nok for Samtavle, eller den kom fra et annet sted enn vi godtar. Logg inn på nytt, på det høyeste nivået du har.',
    failed: 'Innloggingen ble avbrutt eller gikk for sakte. Prøv en gang til.',
    unavailable: 'Innloggingen svarer ikke akkurat nå. Prøv igjen om litt.',
  } as Readonly<Record<string, string>>,
  points: [
    {
      title: 'Ett steg om gangen',
      body: 'Planen viser hva du skal jobbe, uke for uke, og hvordan det faktisk gikk.',
    },
    {
      title: 'Tydelig hvem som har ballen',
      body: 'Behandleren foreslår, du sier ja, legen innvilger, arbeidsgiveren avtaler oppgavene.',
    },
    {
      title: 'Du styrer delingen',
      body: 'Ingenting deles fordi noen er nysgjerrige. Du gir samtykke, ser hva den andre ser, og kan trekke det tilbake når som helst.',
    },
  ],
  pictureLabel: 'Tegning: en trapp som går oppover, fra 20 til 100 prosent jobb.',
};
