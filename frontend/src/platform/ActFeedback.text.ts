export const feedbackText = {
  failed: {
    NO_ANSWER: 'Vi fikk ikke svar. Det kan hende det ble lagret likevel; du kan trygt prøve igjen.',
    UNAVAILABLE:
      'Samtavle er ikke tilgjengelig akkurat nå. Det kan hende det ble lagret likevel; du kan trygt prøve igjen.',
    BUSY: 'Samtavle har mye å gjøre akkurat nå, og dette ble ikke lagret. Det du har skrevet, står her. Prøv igjen om litt.',
    READ_ONLY: 'Akkurat nå kan ingenting lagres. Det du har skrevet, står her. Prøv igjen senere.',
  },
  again: 'Prøv igjen',
};

export const warningText = {
  title: 'Kan teksten røpe helse?',
  change: 'Endre teksten',
  anyway: 'Lagre likevel',
};
