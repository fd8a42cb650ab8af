import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const p16 = actor('p16');

/** The DPS grants no right: the way ends there, and says so. */
export const noRight: readonly Scene[] = [
  on(
    '2026-11-05',
    p16('writeReferral', 'referral', {
      dpsId: 'Elvedal DPS',
      referrerRole: 'GP',
      health: 'Uro og søvnvansker etter oppstart i lære.',
      workSituation: 'Lærling i første halvår. Er på jobb hver dag.',
      functioning: 'Fungerer på jobb og hjemme, sliten om kvelden.',
      sickLeaveGrade: 0,
    }),
    p16('sendReferral', { on: '2026-11-05' }),
  ),
  on(
    '2026-11-16 12:00',
    p16('recordRight', { on: '2026-11-16', granted: false, decidedBy: 'Inntaksteamet, Elvedal DPS' }),
  ),
];
