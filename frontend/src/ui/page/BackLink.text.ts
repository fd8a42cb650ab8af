export const backText = { where: 'Tilbake' };
