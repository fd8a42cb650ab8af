export { areaText, outcomeText, serviceName } from './advice.text.js';
