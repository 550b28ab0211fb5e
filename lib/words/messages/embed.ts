/** A figure that stands in a page of others. */
export const embed = {
  title: '{figure}: one figure',
  description: 'One figure of Caspian Waterline, to stand in another page: {figure}.',
  tools: 'Tools of this figure',
  table: 'Table',
  hideTable: 'Hide table',
  open: 'Open in Caspian Waterline',
} as const;
