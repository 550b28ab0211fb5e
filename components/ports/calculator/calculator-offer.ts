import type { FigureData } from '@/lib/datasets/figure-data';
import type { PortRule } from '@/lib/domain/port';
import { ruleInWords } from '@/lib/figures/port-crossings/rule-words';
import { shortPortName } from '@/lib/figures/ports/port-names';
import { portParameters } from '@/lib/scenario/port-parameters';
import type { Words } from '@/lib/words/catalogue';
import type { Offer } from './question';

/**
 * What the calculator offers of the tables: the berths of a port come first, its first rule ahead, then the others in their
 * order. At a port of
 * unknown depth the calculator opens with a depth of the reader's own.
 */
export function calculatorOffer(
  { ports, portRules, annual }: Pick<FigureData, 'ports' | 'portRules' | 'annual'>,
  portId: string,
  words: Words,
): Offer {
  const rank = ({ portId: of, shown }: PortRule) => (of !== portId ? 2 : shown === 'beside' ? 1 : 0);
  const berths = portRules
    .toSorted((a, b) => rank(a) - rank(b))
    .map((rule) => ({
      id: `${rule.portId}/${rule.ruleId}`,
      designShipId: rule.designShipId,
      label: words('draughtCalculator.berth', {
        port: shortPortName(rule.portId, ports, words),
        rule: ruleInWords(rule, words),
      }),
    }));
  const last = annual.points.at(-1);
  const ships = portParameters.ship.options.flatMap((id) =>
    id === 'design' ? [] : [{ id, label: words(`parameters.ship.options.${id}`) }],
  );
  const isKnown = portRules.some((rule) => rule.portId === portId);
  return {
    opensWithOwn: !isKnown,
    berths,
    ships,
    start: { year: last?.year ?? 2025, levelMetres: last?.levelMetres ?? 0 },
  };
}
