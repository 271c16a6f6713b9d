const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of data in the unit that fits, with one decimal from megabytes on: `1,4 GB`. Decimal units, as disks are sold. */
export function showBytes(bytes: number, locale: string): string {
  let size = bytes;
  let index = 0;
  while (size >= 1000 && index < units.length - 1) {
    size /= 1000;
    index += 1;
  }
  const maximumFractionDigits = index < 2 ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[index], maximumFractionDigits }).format(size);
}
