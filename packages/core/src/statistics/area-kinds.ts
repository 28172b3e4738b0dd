/** Levels of administration, from the widest to the narrowest. */
export const areaLevels = ['country', 'province', 'district', 'commune'] as const
export type AreaLevel = (typeof areaLevels)[number]

/**
 * What kind of unit an area is by law: tỉnh, thành phố trực thuộc trung ương · quận, huyện, thị xã, thành phố thuộc tỉnh ·
 * phường, xã, thị trấn, đặc khu.
 */
export const unitTypes = [
  'province',
  'municipality',
  'urbanDistrict',
  'ruralDistrict',
  'town',
  'provincialCity',
  'ward',
  'commune',
  'township',
  'specialZone',
] as const
export type UnitType = (typeof unitTypes)[number]
