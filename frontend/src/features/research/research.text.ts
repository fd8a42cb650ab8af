import type { Language } from '@samtavle/shared/domain';
import { longDate } from '../../ui/show/dates.js';

export const researchStateText = {
  title: 'Evaluering og forskning',
  off: 'Nå: nei. Saken telles ikke.',
  on: (instant: string) => `Nå: ja, siden ${longDate(instant)}.`,
  withdrawn: (instant: string) => `Nå: nei, siden ${longDate(instant)}. Saken telles ikke.`,
  language: 'Les teksten på',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } satisfies Record<Language, string>,
  closed: 'Saken er avsluttet, så det er for sent å si ja.',
};
