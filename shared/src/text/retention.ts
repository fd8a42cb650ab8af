import type { RetentionRuleId } from '../policy/retention.js';
import type { In } from './language.js';

/** What is kept how long, to the one it is about. */
export const retention: In<Record<RetentionRuleId, string>> = {
  nb: {
    LOGINS: 'Innlogginger slettes en dag etter at de er over.',
    REPEATS: 'Kvitteringer som hindrer at noe gjøres to ganger, slettes etter 30 dager.',
    CONTENT: 'Det som står i saken, slettes ett år etter at saken er avsluttet.',
    PROOF:
      'Hvem som var med, samtykkene og hvem som har sett, slettes tre år etter at saken er avsluttet. Så lenge kan du trenge det som bevis.',
    RELATIONS:
      'Hvem som har handlet for deg, og hvem som er inhabil, slettes sammen med den siste saken din.',
    STRAY_REFUSALS: 'Avviste forsøk som ikke gjelder en sak, slettes etter tre år.',
  },
  nn: {
    LOGINS: 'Innloggingar blir sletta ein dag etter at dei er over.',
    REPEATS: 'Kvitteringar som hindrar at noko blir gjort to gonger, blir sletta etter 30 dagar.',
    CONTENT: 'Det som står i saka, blir sletta eitt år etter at saka er avslutta.',
    PROOF:
      'Kven som var med, samtykka og kven som har sett, blir sletta tre år etter at saka er avslutta. Så lenge kan du trenge det som prov.',
    RELATIONS:
      'Kven som har handla for deg, og kven som er inhabil, blir sletta saman med den siste saka di.',
    STRAY_REFUSALS: 'Avviste forsøk som ikkje gjeld ei sak, blir sletta etter tre år.',
  },
  en: {
    LOGINS: 'Logins are deleted one day after they have ended.',
    REPEATS: 'Receipts that keep something from being done twice are deleted after 30 days.',
    CONTENT: 'What the case holds is deleted one year after the case is closed.',
    PROOF:
      'Who took part, the consents and who has looked are deleted three years after the case is closed. For so long you may need them as proof.',
    RELATIONS: 'Who acted for you, and who is not impartial, is deleted with your last case.',
    STRAY_REFUSALS: 'Refused attempts that concern no case are deleted after three years.',
  },
};
