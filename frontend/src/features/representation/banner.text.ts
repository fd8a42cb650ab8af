export const bannerText = {
  label: 'På vegne av en annen',
  acting: (name: string) => `Du handler på vegne av ${name}. Alt du leser og gjør, blir skrevet ned.`,
  own: 'Til min egen sak',
  switch: (name: string) => `På vegne av ${name}`,
};
