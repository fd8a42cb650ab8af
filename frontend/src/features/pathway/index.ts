export { PathwayPage } from './PathwayPage.js';
