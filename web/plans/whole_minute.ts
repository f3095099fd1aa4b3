/** A moment of validity as it is said: to the minute that has begun, in UTC. */
export const wholeMinute = (moment: Date): string => `${moment.toISOString().slice(0, 16)}Z`
