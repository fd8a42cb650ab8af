export { AnswerCorrections } from './AnswerCorrections.js';
