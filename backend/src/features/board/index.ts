export { Board } from './board.model.js';
export { ownBoard, previewBoard } from './preview-board.js';
