const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;

/** Name the season of a month, `2026-02`, in the northern hemisphere: December to February are winter. */
export function seasonOf(month: string): (typeof seasons)[number] {
  return seasons[Math.floor((Number(month.slice(5, 7)) % 12) / 3)] ?? 'winter';
}
