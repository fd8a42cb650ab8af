import type { ConsentWords } from './consent-words.js';

export const consentWordsEn: ConsentWords = {
  title: (name) => `Consent to share with ${name}`,
  headings: {
    WHO: 'Who will see?',
    WHAT: 'What is shared?',
    WHY: 'Why?',
    HOW_LONG: 'For how long?',
    NOT_SHARED: 'What is not shared?',
    BY_LAW: 'What is shared anyway?',
    VOLUNTARY: 'Do I have to say yes?',
    WITHDRAW: 'Can I change my mind?',
    RIGHTS: 'Your rights',
    COPIES: 'Is it stored elsewhere?',
    HELP: 'Whom can I ask?',
    ABOUT: 'About this text',
  },
  who: (name, role, place) => `${name} (${role}, ${place}) may see what you choose here.`,
  onlyThem: 'The consent is for this person only. If somebody else takes over, you decide anew.',
  responsible: (place) => `${place} is responsible for how the information is used there.`,
  preview: (name) => `Before you say yes you can see exactly what ${name} will see.`,
  secrecy: (name) =>
    `The consent lets those with a duty of secrecy show ${name} what you have chosen. It must not be used for anything else.`,
  period: (from, to) =>
    `${from === null ? 'From when you say yes' : `From ${from}`}${to === null ? '' : ` to and including ${to}`}. ` +
    'If the case is closed before that, the sharing ends then.',
  notChosen: 'Whatever you have not chosen above is not shared.',
  never: (role, list) => `This can never be shared with ${role} here, even if you want to: ${list}.`,
  byLaw: (name) => `Some things ${name} may see without consent:`,
  health: 'You can say no to what is shared as health co-operation on the page about who sees what.',
  voluntary: [
    'No. You choose, and you may say yes to some things and no to others.',
    'If you say no, you do not lose treatment, sick pay or other benefits because of it. Duties that follow from the law remain.',
  ],
  withdraw: [
    () => 'Yes. You can withdraw the consent at any time here in Samtavle, as easily as you gave it.',
    (name) => `From that moment ${name} no longer sees it. What ${name} has already read cannot be unread.`,
  ],
  rights: [
    'You can see everything that is shared, and who has read it.',
    'You can ask to have errors corrected. You can complain to Datatilsynet.',
  ],
  copies: (place) => [
    `Samtavle sends no copies to ${place}. If the recipient writes something down in their own systems, the rules there apply, also after the consent has ended.`,
  ],
  help: (place) => [
    `Ask your contact in the case, or the data protection officer at ${place}.`,
    'The text exists in bokmål, nynorsk and English. If you need an interpreter, ask for one before you answer.',
  ],
  about: (version) => `Consent text ${version}, in English. If there is a new text, you will be asked again.`,
  given: (on, via) => `Given ${on} ${via}.`,
  via: { SELF: 'by you here in Samtavle', IN_MEETING: 'in a meeting', PAPER: 'on paper' },
  and: 'and',
};
