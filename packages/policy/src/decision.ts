import { type AdmitInputs, admit } from './admit.ts'
import { type Pressure, type PressureInputs, pressureOf } from './back-pressure.ts'
import type { PolicyLimits } from './defaults.ts'
import { chooseMeeting, type MeetInputs, type Meeting } from './meet.ts'
import { type PlaceInputs, placeNew } from './place.ts'
import { type Offer, type ShedInputs, shed } from './shed.ts'
import { planSweeps, type Sweep, type SweepInputs } from './sweep.ts'
import type { Key } from './tie.ts'
import { type Turn, type TurnInputs, takeTurn } from './turn.ts'

/** Each rule: what it follows from, and what comes of it. */
type Rules = {
  shed: [ShedInputs, Offer[]]
  admit: [AdmitInputs, Key[]]
  place: [PlaceInputs, number | undefined]
  meet: [MeetInputs, Meeting]
  turn: [TurnInputs, Turn]
  sweep: [SweepInputs, Sweep[]]
  pressure: [PressureInputs, Pressure]
}

export type Rule = keyof Rules

/** A decision with all that it followed from: whoever has it, and the limits, can come to it again (A23). */
export type Decision<Name extends Rule = Rule> = {
  [One in Rule]: { rule: One; inputs: Rules[One][0]; outcome: Rules[One][1] }
}[Name]

const rules: {
  [Name in Rule]: (inputs: Rules[Name][0], limits: PolicyLimits) => Rules[Name][1]
} = {
  shed,
  admit,
  place: placeNew,
  meet: chooseMeeting,
  turn: takeTurn,
  sweep: planSweeps,
  pressure: pressureOf,
}

/** Whether a rule is called so. */
export function isRule(name: unknown): name is Rule {
  return typeof name === 'string' && Object.hasOwn(rules, name)
}

/** Decides, and returns the decision with its inputs, for the log. */
export function decide<Name extends Rule>(
  rule: Name,
  inputs: Rules[Name][0],
  limits: PolicyLimits,
): { rule: Name; inputs: Rules[Name][0]; outcome: Rules[Name][1] } {
  return { rule, inputs, outcome: rules[rule](inputs, limits) }
}
