/**
 * January 2024 of Gia Lai as the newspaper reported it, and what follows from it by arithmetic: what each line of the
 * month must show. Texts are as printed in Vietnamese; `≠` parts a dispute.
 */
export const januaryFigures: readonly { readonly indicator: string; readonly shows: readonly string[] }[] = [
  { indicator: 'GO_INDUSTRY', shows: ['3.123,9ư', '8,9n', '▲48,8n', 'k2010'] },
  { indicator: 'RETAIL_SERVICES', shows: ['14.800ư', '12', 'KH 123.000', '24,26n≠48,0'] },
  { indicator: 'EXPORT', shows: ['85ư', '11,33', 'KH 750', '▲21,43n'] },
  { indicator: 'EXPORT_COFFEE_VALUE', shows: ['▲tăngn'] },
  { indicator: 'EXPORT_COFFEE_VOLUME', shows: ['▲tăngn'] },
  { indicator: 'EXPORT_RUBBER_VALUE', shows: ['▲tăngn'] },
  { indicator: 'EXPORT_RUBBER_VOLUME', shows: ['▲tăngn'] },
  { indicator: 'BUDGET_REV_TOTAL', shows: ['1.035,5', '18,4n', '17,8', '▲28,7n'] },
  { indicator: 'ENT_NEW_COUNT', shows: ['100', '9,52n', 'KH 1.050 suy ra', '▲gấp 2 lầnn'] },
  { indicator: 'ENT_NEW_CAPITAL', shows: ['950'] },
  { indicator: 'FOREST_VIOLATIONS', shows: ['▲+18n', 'ít hơn là tốt'] },
  { indicator: 'TRAFFIC_CASES', shows: ['▲tăngn'] },
  { indicator: 'TRAFFIC_DEATHS', shows: ['▲tăngn'] },
  { indicator: 'TRAFFIC_INJURED', shows: ['▲tăngn'] },
]
