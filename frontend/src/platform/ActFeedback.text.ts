export const feedbackText = {
  failed: 'Vi fikk ikke svar. Det kan hende det ble lagret likevel; du kan trygt prøve igjen.',
  again: 'Prøv igjen',
};

export const warningText = {
  title: 'Kan teksten røpe helse?',
  change: 'Endre teksten',
  anyway: 'Lagre likevel',
};
