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
export { createExchange } from './coarse/loads/exchange.ts'
export type { Intent, Load as SimulatedLoad } from './coarse/loads/load.ts'
export { createMixed } from './coarse/loads/mixed.ts'
export { createPayments } from './coarse/loads/payments.ts'
export { createTrace, hottestBound, type TraceRow } from './coarse/loads/trace.ts'
export { planClpa } from './coarse/placements/clpa.ts'
export { planForesight } from './coarse/placements/foresight.ts'
export { INTERVAL_TICKS, type Places } from './coarse/placements/interval.ts'
export { planLouvain } from './coarse/placements/louvain.ts'
export { plotSpeedUps } from './coarse/plot.ts'
export { type HotSpotResult, runHotSpots } from './coarse/run-hot-spot.ts'
export { runScale, type ScaleRow } from './coarse/run-scale.ts'
export type { LoadName, PlacementName } from './names.ts'
export { yearsTable } from './year/describe.ts'
export { AVAILABILITY_MIN, runYears, type YearsRow } from './year/run-years.ts'
