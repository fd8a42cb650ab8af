import type { StillOpen } from '@samtavle/shared/domain';
import { longDate } from '../../ui/show/dates.js';

const list = new Intl.ListFormat('nb', { type: 'conjunction' });
const many = (n: number, one: string, more: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : more}`]);

export const rightsText = {
  title: 'Mine rettigheter',
  lead: 'Du eier saken din. Her kan du ta den med deg, be om at noe blir rettet, og avslutte den.',
  keptTitle: 'Hvor lenge det blir lagret',
  keptUncertain:
    'Fristene er Samtavles egne valg, bygget på personvernforordningen og foreldelsesloven. Noe er ikke avklart i loven, blant annet hvor lenge en slik logg skal lagres.',
};

export const takeText = {
  title: 'Ta ut alt om deg',
  lead: 'Alt som er lagret om deg, hvem som har sett det, og hva hver enkelt kan se nå. Filen er din: pass på hvor du lagrer den.',
  pdf: 'Last ned til å lese (PDF)',
  json: 'Last ned alle felt (JSON)',
};

export const correctionText = {
  title: 'Be om retting',
  lead: 'Er noe som andre har skrevet, feil? Finn det under, og be den som skrev det, om å rette. Ønsket når fram så lenge den som skrev, kan se det det gjelder. Det du har skrevet selv, endrer du der det står.',
  ask: 'Be om retting',
  none: 'Ingen andre har skrevet noe i saken din ennå.',
  asked: (label: string) => `Du har bedt om retting av «${label}».`,
  askAbout: (name: string) => `Be om retting av «${name}»`,
  group: (name: string, count: number) => `${name} (${count})`,
  dialogTitle: 'Hva skal rettes?',
  wish: 'Hva er feil, og hva skal det stå?',
  wishHelp: (who: string) => `${who} kan lese dette. Ikke skriv mer om helse enn de skal vite.`,
  send: 'Send',
  waits: 'Venter på svar',
  yours: (wish: string) => `Du skrev: ${wish}`,
  when: (instant: string) => `Bedt om ${longDate(instant)}`,
  reason: (reason: string) => `Svar: ${reason}`,
  complain: 'Er du ikke enig, kan du klage til Datatilsynet.',
};

export const answerText = {
  title: 'Ønsker om retting',
  lead: 'Rett det der det står, og svar her. Svar så snart du kan, og senest innen en måned (personvernforordningen artikkel 12).',
  says: (wish: string) => `Ønsket: ${wish}`,
  corrected: 'Det er rettet',
  decline: 'Nei, det står riktig',
  answered: 'Svaret er sendt.',
  declineTitle: 'Hvorfor blir det ikke rettet?',
  reason: 'Begrunnelse',
  reasonHelp: 'Den det gjelder, leser dette.',
  send: 'Send svaret',
};

export const closeText = {
  title: 'Avslutte saken',
  lead: 'Når du avslutter, mister alle andre tilgangen med en gang. Du kan fortsatt lese alt.',
  open: 'Avslutt saken …',
  dialogTitle: 'Avslutte saken din?',
  dialogLead: 'Dette kan ikke angres. Du kan åpne en ny sak senere, men den begynner tom.',
  consequences: [
    'Alle andre mister tilgangen nå, også på sider de har åpne.',
    'Samtykkene dine gjelder ikke lenger.',
    'Ingen kan skrive mer i saken, heller ikke du.',
    'Du kan lese saken og ta den ut til den blir slettet.',
    'Det de andre har skrevet ned i sine egne systemer, blir der.',
  ],
  left: ({ steps, meetings, tasks }: StillOpen) => {
    const open = [
      ...many(steps, 'trinn', 'trinn'),
      ...many(meetings, 'møte', 'møter'),
      ...many(tasks, 'milepæl', 'milepæler'),
    ];
    return open.length === 0 ? null : `Dette er ikke ferdig, og blir stående slik: ${list.format(open)}.`;
  },
  said: 'Hvordan ble det for deg? (valgfritt)',
  helped: 'Hva hjalp? (valgfritt)',
  onlyYou: 'Bare du kan lese dette.',
  sure: 'Jeg forstår at dette ikke kan angres',
  notSure: 'Kryss av for at du forstår.',
  submit: 'Avslutt saken',
  closed: (instant: string) => `Saken ble avsluttet ${longDate(instant)}. Bare du kan lese den.`,
};
