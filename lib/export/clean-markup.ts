/**
 * Take out of a drawing's markup what only the live page needs: classes, focus and style of the chart library,
 * its empty titles, its numbering of layers. What is seen does not change, words that look like markup included.
 */
export function cleanMarkup(markup: string): string {
  return markup
    .replace(/<[^<>]+>/g, (tag) =>
      tag.replace(/ (class|tabindex|style|angle|orientation|aria-labelledby|role|id)="[^"]*"/g, ''),
    )
    .replace(/<(title|desc)( [^>]*)?(\/>|><\/\1>)/g, '')
    .replace(/<g><\/g>|<g\/>/g, '');
}
