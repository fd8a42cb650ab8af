export { Board } from './board.model.js';
export { ownBoard, previewBoard } from './preview-board.js';
export { boardView } from './board-view.js';
export type { BoardFacts } from './board-view.js';
