/** The package brings no types: a rule of textlint, as CommonJS. */
declare module 'textlint-rule-sentence-length' {
  import type { TextlintKernelRule } from '@textlint/kernel'

  const exported: { readonly default: TextlintKernelRule['rule'] }
  export default exported
}
