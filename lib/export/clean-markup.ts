/**
 * Take out of a drawing's markup what only the live page needs: classes, focus and style of the chart library,
 * its empty titles, its numbering of layers. What is seen does not change.
 */
export function cleanMarkup(markup: string): string {
  return markup
    .replace(/ (class|tabindex|style|angle|orientation|aria-labelledby|role|id)="[^"]*"/g, '')
    .replace(/<(title|desc)( [^>]*)?(\/>|><\/\1>)/g, '')
    .replace(/<g><\/g>|<g\/>/g, '');
}
