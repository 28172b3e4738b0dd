/** Characters of the longest identifier code. */
export const agencyCodeLength = 35

/**
 * True for an identifier code in the form of decision 20/2020/QĐ-TTg, article 4: capital letters A–Z, digits, and dots between the
 * levels, at most 35 characters: `H21`, `H21.SCT`, `H21.SNNPTNT.CCKL`.
 */
export function isAgencyCode(text: string): boolean {
  return text.length <= agencyCodeLength && /^[A-Z0-9]+(\.[A-Z0-9]+)*$/.test(text)
}

/** Level of a code, counted from 1: levels stand between dots. */
export function agencyCodeLevel(code: string): number {
  return code.split('.').length
}
