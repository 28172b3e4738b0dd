/** Words of months and numbers; index 0 is one. Vietnamese without marks, as the reader folds its text. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const englishNumbers: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export const englishOrdinals: readonly string[] = ['first', 'second', 'third', 'fourth']

export const romanQuarters: readonly string[] = ['I', 'II', 'III', 'IV']

/** Folded Vietnamese number words → value. 'tháng tư' and 'quý tư' say 'tư' for four; 'bẩy' is a spelling of 'bảy'. */
export const vietnameseNumbers: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
}
