// The audit for commands at the machine: they prove and seal it without a server.
export { eachSeal } from './each-seal.ts'
export { sealChains, sealCode } from './seal.ts'
export type { Seal } from './seal-model.ts'
export { type RegularSealing, sealRegularly } from './seal-regularly.ts'
export { verifyAudit } from './verify-audit.ts'
export type { Verified, VerifyOptions } from './verify-chains.ts'
