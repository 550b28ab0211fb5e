import type { Words } from '@/lib/words/catalogue';
import type { Cell, Column, FigureTable } from '../table';
import type { Site, SiteGroup } from '../wetlands/site-groups';

/** What is known of each site, and what its thresholds rest on: a row for every site, with thresholds or without. */
export function sitesTable(groups: readonly SiteGroup[], others: readonly Site[], words: Words): FigureTable {
  const text = (
    key: 'site' | 'country' | 'kind' | 'control' | 'evidence' | 'confidence' | 'note' | 'basis',
  ): Column => ({
    key,
    label: words(`matrix.sites.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const row = ({ site, thresholds }: Site): Cell[] => [
    site.name,
    site.countries.map((country) => words(`wetlands.countries.${country}`)).join(', '),
    site.kind,
    words(`wetlands.control.${site.control}`),
    thresholds === null ? null : thresholds.evidence.join(', '),
    site.confidence,
    thresholds?.note ?? null,
    site.basis,
  ];
  return {
    id: 'sites',
    caption: words('matrix.sites.caption'),
    columns: [
      text('site'),
      text('country'),
      text('kind'),
      text('control'),
      text('evidence'),
      text('confidence'),
      text('note'),
      text('basis'),
    ],
    rows: [...groups.flatMap(({ sites }) => sites), ...others].map(row),
  };
}
