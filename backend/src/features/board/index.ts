export { Board } from './board.model.js';
export { previewBoard } from './preview-board.js';
