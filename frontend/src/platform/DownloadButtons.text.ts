export const downloadText = {
  failed: 'Filen kom ikke. Prøv igjen.',
  done: (name: string) => `${name} er lastet ned.`,
};
