/** Why an appointment ended that ended with its agency; the screens say it in words. */
export const endedWithAgency = 'agency.ended'
