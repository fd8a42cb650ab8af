export const feedbackText = {
  failed: 'Vi fikk ikke svar. Det kan hende det ble lagret likevel; du kan trygt prøve igjen.',
  again: 'Prøv igjen',
};
