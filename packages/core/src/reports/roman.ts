/** Number of a part as headings print it: 4 → `IV`. For 1 to 39. */
export const roman = (n: number): string => {
  const digits: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  const step = digits.find(([value]) => value <= n)
  return step ? step[1] + roman(n - step[0]) : ''
}
