import { describe, expect, it } from 'vitest'
import type { TargetValue } from './model.ts'
import { type PlannedKind, progressOf, verdictOf } from './targets.ts'

const flow: PlannedKind = { kind: 'flow', polarity: 'higherBetter' }
const less: PlannedKind = { kind: 'flow', polarity: 'lowerBetter' }
const stock: PlannedKind = { kind: 'stock', polarity: 'higherBetter' }
const rate: PlannedKind = { kind: 'rate', polarity: 'lowerBetter' }
const value = (of: string): TargetValue => ({ kind: 'value', value: of })
const ceiling = (of: string, strict = false): TargetValue => ({ kind: 'ceiling', value: of, strict })
const floor = (of: string, strict = false): TargetValue => ({ kind: 'floor', value: of, strict })
const range: TargetValue = { kind: 'range', low: '4', high: '4.5' }

describe('a plan at the end of its span', () => {
  const end = { elapsed: 12, months: 12 }
  it.each<[string, TargetValue, string | null, PlannedKind, string]>([
    ['a value is met at it', value('750'), '750', flow, 'met'],
    ['a value is met above it', value('750'), '820', flow, 'met'],
    ['a value is not met below it', value('750'), '749.9', flow, 'notMet'],
    ['where less is better a value is met at it', value('300'), '300', less, 'met'],
    ['where less is better a value is met below it', value('300'), '299', less, 'met'],
    ['where less is better a value is not met above it', value('300'), '301', less, 'notMet'],
    ['a range is met inside', range, '4.2', rate, 'met'],
    ['a range is met at its ends', range, '4.5', rate, 'met'],
    ['a range is not met outside', range, '4.6', rate, 'notMet'],
    ['a floor is met at it', floor('91'), '91', stock, 'met'],
    ['a strict floor is not met at it', floor('91', true), '91', stock, 'notMet'],
    ['a ceiling is met at it', ceiling('4.5'), '4.5', rate, 'met'],
    ["'dưới' is not met at it", ceiling('4.5', true), '4.5', rate, 'notMet'],
    ["'dưới' is met below it", ceiling('4.5', true), '4.49', rate, 'met'],
    ["'khoảng' is met within its bounds", { kind: 'about', value: '10000' }, '9200', flow, 'met'],
    ["'khoảng' is not met outside", { kind: 'about', value: '10000' }, '8900', flow, 'notMet'],
    ["'khoảng' where less is better", { kind: 'about', value: '10000' }, '11001', less, 'notMet'],
    ['a plan of none is met at 0', value('0'), '0', flow, 'met'],
    ['a plan of none is not met by one', value('0'), '1', less, 'notMet'],
    ['words are for a person', { kind: 'text', text: 'giữ vững' }, '5', flow, 'judge'],
    ['without a figure nothing is known', value('750'), null, flow, 'unknown'],
  ])('%s', (_, target, reached, subject, verdict) => {
    expect(verdictOf(target, reached, subject, end)).toBe(verdict)
  })
})

describe('a plan in mid-year', () => {
  const june = { elapsed: 6, months: 12 }
  it.each<[string, TargetValue, string, PlannedKind, string]>([
    ['a flow with half of it is on pace', value('750'), '375', flow, 'onPace'],
    ['a flow with less is not', value('750'), '374', flow, 'offPace'],
    ['a flow that has it all has met it', value('750'), '750', flow, 'met'],
    ['where less is better half of it is on pace', value('300'), '150', less, 'onPace'],
    ['where less is better more than half is not', value('300'), '151', less, 'offPace'],
    ['where less is better all of it gone is not met', value('300'), '301', less, 'notMet'],
    ['a ceiling of a rate is on pace, never met', ceiling('4.5'), '3.2', rate, 'onPace'],
    ['a ceiling of a rate that is passed is off pace: it can fall again', ceiling('4.5'), '4.6', rate, 'offPace'],
    ["'dưới' at the line is off pace", ceiling('4.5', true), '4.5', rate, 'offPace'],
    ['a ceiling of a flow is on pace, never met', ceiling('300'), '100', less, 'onPace'],
    ['a ceiling of a flow that is passed stays passed', ceiling('300'), '301', less, 'notMet'],
    ['a floor of a flow reached early is met', floor('5910'), '6000', flow, 'met'],
    [
      'a range of a flow is on pace at the share of its low end',
      { kind: 'range', low: '100', high: '200' },
      '50',
      flow,
      'onPace',
    ],
    ['a range of a flow is off pace below that', { kind: 'range', low: '100', high: '200' }, '49', flow, 'offPace'],
    ['a range of a flow that is passed is not met', { kind: 'range', low: '100', high: '200' }, '201', flow, 'notMet'],
    ['a plan of none still holds', value('0'), '0', less, 'onPace'],
    ['a plan of none that is broken stays broken', value('0'), '1', less, 'notMet'],
    ['a stock that has it is on pace', value('93.75'), '94', stock, 'onPace'],
    ['a stock that has it not is unknown: stocks have no pace', value('93.75'), '92', stock, 'unknown'],
  ])('%s', (_, target, reached, subject, verdict) => {
    expect(verdictOf(target, reached, subject, june)).toBe(verdict)
  })
})

describe('how far the span of a plan has gone', () => {
  it.each([
    ['2024-A1', '2024-M01', 1, 12],
    ['2024-A1', '2024-M12', 12, 12],
    ['2024-A1', '2024-Q2', 6, 12],
    ['2024-Q2', '2024-M05', 2, 3],
    ['2024-Q2', '2024-M01', 0, 3],
    ['2023-A1', '2024-M02', 12, 12],
  ])('plan of %s at the end of %s: %i of %i months', (target, period, elapsed, months) => {
    expect(progressOf(target, period)).toEqual({ elapsed, months })
  })
})
