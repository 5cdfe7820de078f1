export { type AdmitInputs, admit } from './admit.ts'
export { type Pressure, type PressureInputs, pressureOf } from './back-pressure.ts'
export { churnBudget } from './churn.ts'
export { type ClumpInputs, growClump } from './clump.ts'
export { createDecay, type Decay, type Decayed } from './decay.ts'
export { type Decision, decide, isRule, type Rule } from './decision.ts'
export { defaultPolicyLimits, type PolicyLimits } from './defaults.ts'
export { ONE, portionOf, ratioOf } from './fixed.ts'
export { createMeanForecast, type Forecast } from './forecast.ts'
export { createGrain, type Grain } from './grain.ts'
export {
  acceptLevel,
  type ChainView,
  excessOf,
  loadOf,
  meanFill,
  meanLevel,
  priceOf,
  sureLevel,
} from './level.ts'
export { chooseMeeting, type MeetInputs, type Meeting, type Party } from './meet.ts'
export { type PlaceInputs, placeNew } from './place.ts'
export { nextRegret } from './regret.ts'
export { type Candidate, type Offer, type ShedInputs, shed } from './shed.ts'
export { planSweeps, type Sweep, type SweepInputs } from './sweep.ts'
export { type Key, tieOf } from './tie.ts'
export { type Claim, type Turn, type TurnInputs, takeTurn } from './turn.ts'
export { createWatch, type Edge, type Watch } from './watch.ts'
