const collator = new Intl.Collator('vi')

/** Vietnamese offices list people by given name, the last word; then by the whole name. */
export const compareNames = (a: string, b: string): number => {
  const given = (name: string): string => name.trim().split(/\s+/).at(-1) ?? ''
  return collator.compare(given(a), given(b)) || collator.compare(a, b)
}
