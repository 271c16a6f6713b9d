/** A moment some days ago as a person types it on Dutch clocks: `d-m-jjjj` and `uu:mm`. */
export function daysAgo(days: number, time: string): readonly [string, string] {
  const noon = new Date(Date.now() - days * 86_400_000);
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(noon).split('-');
  return [`${Number(day)}-${Number(month)}-${year}`, time];
}
