import { Refusal } from '../periods/index.ts'

/** True for a refusal (input that is not accepted), false for a bug. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Refusal
}
