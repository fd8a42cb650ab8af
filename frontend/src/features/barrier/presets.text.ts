import type { BarrierPreset } from '@samtavle/shared/domain';

/** What many say to themselves, and the same thing in neutral words that can be used at work. */
export const presetText: Readonly<Record<BarrierPreset, { readonly own: string; readonly neutral: string }>> =
  {
    REST_FIRST: {
      own: 'Jeg må bli helt frisk og uthvilt før jeg kan jobbe.',
      neutral: 'Det fungerer best å komme tilbake litt om gangen.',
    },
    NOT_PERFORMING: {
      own: 'Jeg er redd for ikke å strekke til, og for kritiske blikk.',
      neutral: 'Tydelige og avgrensede oppgaver og korte tilbakemeldinger hjelper i starten.',
    },
    FUNCTION_LOST: {
      own: 'Jeg er redd for at jeg aldri blir den jeg var.',
      neutral: 'Oppgavene bør trappes opp i takt med hva som fungerer.',
    },
    SHAME: {
      own: 'Jeg skammer meg over å ha vært borte.',
      neutral: 'En enkel, avtalt beskjed til kollegene gjør det lettere å komme inn døra.',
    },
    JOB_IDENTITY: {
      own: 'Jobben er den jeg er. Da er det alt eller ingenting.',
      neutral: 'Det hjelper å avtale hva som er godt nok i denne perioden.',
    },
  };
