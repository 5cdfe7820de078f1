export { mustHappen } from './bytecode/events.ts'
export type { SeedReport } from './bytecode/run-seed.ts'
export { runSet, type SetReport } from './bytecode/run-set.ts'
export { type Calibration, CalibrationError } from './calibration/calibration.ts'
export { calibrationTable } from './calibration/describe.ts'
export {
  createSameLoad,
  type LoadFigures,
  roomFor,
  sameLoad,
  simulateSameLoad,
} from './calibration/same-load.ts'
export { hotSpotTable, scaleTable } from './coarse/describe.ts'
export { createPayments } from './coarse/loads/payments.ts'
export type { TraceRow } from './coarse/loads/trace.ts'
export { plotSpeedUps } from './coarse/plot.ts'
export { type HotSpotResult, runHotSpots } from './coarse/run-hot-spot.ts'
export { runScale, type ScaleRow } from './coarse/run-scale.ts'
export type { LoadName, PlacementName } from './names.ts'
export { yearsTable } from './year/describe.ts'
export { AVAILABILITY_MIN, runYears, type YearsRow } from './year/run-years.ts'
