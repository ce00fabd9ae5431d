export { changeDates, changeDays } from './change-days.js';
export { partiesOf, recordOf, type Change, type ChangeKind } from './change.js';
export { changesBetween, type ChangesOptions } from './changes-between.js';
export { changesByCompany, type ChangesOfCompany } from './changes-by-company.js';
export { comparisonOf, type Comparison } from './comparison.js';
export { recordHistory, type ChangesOnDay } from './record-history.js';
