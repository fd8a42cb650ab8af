import type { IsoDate } from '../dates.js';

/** The words of a questionnaire in one language. */
export interface ItemText {
  readonly lead: string;
  readonly items: readonly string[];
  /** What the answers 0, 1, 2 … are called. */
  readonly options: readonly string[];
}

/** A text that is to come from its official file: nothing stands here until that file is loaded, and it is shown only once checked. */
export interface TextSlot {
  readonly status: 'UNVERIFIED' | 'VERIFIED';
  readonly text: ItemText | null;
  readonly checkedOn: IsoDate | null;
}

/** A published questionnaire whose words may be shown to anyone. */
export interface PublishedText {
  readonly attribution: string;
  readonly en: ItemText;
  /** The official Norwegian text; never our own translation. */
  readonly nb: TextSlot;
}

const LEAD = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
const OPTIONS = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const ATTRIBUTION =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.';
const NOT_LOADED: TextSlot = { status: 'UNVERIFIED', text: null, checkedOn: null };

export const PUBLISHED_TEXTS: Readonly<Record<'PHQ_9' | 'GAD_7', PublishedText>> = {
  PHQ_9: {
    attribution: `PHQ-9. ${ATTRIBUTION}`,
    en: {
      lead: LEAD,
      items: [
        'Little interest or pleasure in doing things',
        'Feeling down, depressed, or hopeless',
        'Trouble falling or staying asleep, or sleeping too much',
        'Feeling tired or having little energy',
        'Poor appetite or overeating',
        'Feeling bad about yourself – or that you are a failure or have let yourself or your family down',
        'Trouble concentrating on things, such as reading the newspaper or watching television',
        'Moving or speaking so slowly that other people could have noticed? Or the opposite – being so fidgety or restless that you have been moving around a lot more than usual',
        'Thoughts that you would be better off dead or of hurting yourself in some way',
      ],
      options: OPTIONS,
    },
    nb: NOT_LOADED,
  },
  GAD_7: {
    attribution: `GAD-7. ${ATTRIBUTION}`,
    en: {
      lead: LEAD,
      items: [
        'Feeling nervous, anxious, or on edge',
        'Not being able to stop or control worrying',
        'Worrying too much about different things',
        'Trouble relaxing',
        'Being so restless that it is hard to sit still',
        'Becoming easily annoyed or irritable',
        'Feeling afraid, as if something awful might happen',
      ],
      options: OPTIONS,
    },
    nb: NOT_LOADED,
  },
};

/** The words to show, and their language: the Norwegian text only once it was checked against the official file. */
export function textToShow({ en, nb }: Pick<PublishedText, 'en' | 'nb'>): {
  readonly language: 'nb' | 'en';
  readonly text: ItemText;
} {
  return nb.status === 'VERIFIED' && nb.text !== null
    ? { language: 'nb', text: nb.text }
    : { language: 'en', text: en };
}
