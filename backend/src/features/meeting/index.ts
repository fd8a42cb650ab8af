export { findMeeting, holderOf } from './find-meeting.js';
