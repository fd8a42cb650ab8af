export const plainText = {
  title: 'Sak',
  backToGp: 'Til det som venter på deg',
  summary: 'Planen i korte trekk',
  hoursWanted: (hours: number) => `Ønsker ${String(hours).replace('.', ',')} timer i uken.`,
  milestones: 'Datoer og gjøremål',
};
