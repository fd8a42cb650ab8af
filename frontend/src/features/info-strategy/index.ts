export { HandedWords } from './HandedWords.js';
