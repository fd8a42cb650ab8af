export const summaryText = {
  title: 'Kort fortalt',
  lead: 'Én linje om hvert tema. Dette ser de som har fått kortversjonen, og de som ser mer.',
  none: 'Ingenting er skrevet ennå.',
  write: 'Skriv',
  change: 'Endre',
  writeOne: (about: string) => `Skriv kort linje om «${about}»`,
  changeOne: (about: string) => `Endre kort linje om «${about}»`,
  formTitle: (about: string) => `Kort linje om «${about}»`,
  formLead: 'Dette ser de som har fått kortversjonen. Skriv bare det de trenger å vite.',
  text: 'Kort linje',
  missing: 'Skriv noen ord.',
  save: 'Lagre',
};
