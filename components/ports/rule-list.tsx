import { trueMinus } from '@/components/data/true-minus';
import { CitationNumbers } from '@/components/places/citation-numbers';
import { FactList } from '@/components/places/fact-list';
import type { Citation } from '@/lib/domain/citation';
import type { ReportedRule } from '@/lib/domain/port';
import type { ReportedVessel } from '@/lib/domain/vessel';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';
import { ruleDates } from './rule-dates';

const words = createWords();

/** Every bed or rule of a port: what it is, since when, how it was found, how well it is known, for which ship. */
export function RuleList({
  rules,
  vessels,
  citations,
}: {
  rules: readonly ReportedRule[];
  vessels: readonly ReportedVessel[];
  citations: readonly Citation[];
}) {
  return rules.map((rule) => {
    const ship = vessels.find(({ id }) => id === rule.designShipId);
    const { ruleId, label, kind, elevationMetres, uncertaintyMetres, confidence, report, basis, citationIds } = rule;
    const elevation = words('portPages.rules.elevationOf', {
      elevation: formatNumber(elevationMetres, 2),
      doubt: formatNumber(uncertaintyMetres, 2),
    });
    const facts = [
      { name: words('portPages.rules.held'), value: ruleDates(rule, words) },
      { name: words(`portPages.rules.${kind}`), value: elevation },
      {
        name: words('portPages.rules.report'),
        value:
          report === null
            ? words('portPages.rules.noReport')
            : words(`portPages.rules.reported.${kind}`, {
                metres: formatQuantity(report.metres, 'm', 2),
                level: formatQuantity(report.levelMetres, 'm', 2),
                from: report.levelFrom,
              }),
      },
      { name: words('portPages.rules.basis'), value: trueMinus(basis) },
      { name: words('portPages.rules.confidence'), value: words(`portPages.confidence.${confidence}`) },
      { name: words('portPages.rules.ship'), value: ship === undefined ? rule.designShipId : shipInWords(ship) },
      {
        name: words('portPages.facts.sources'),
        value: (
          <CitationNumbers ids={[...new Set([...citationIds, ...(ship?.citationIds ?? [])])]} citations={citations} />
        ),
      },
    ];
    return (
      <div key={ruleId}>
        <h3>
          {words(rule.shown === 'first' ? 'portPages.levels.first' : 'portPages.levels.beside', {
            bed: trueMinus(label),
          })}
        </h3>
        <FactList facts={facts} />
      </div>
    );
  });
}

/** What loading needs of a ship, with where its cargo comes from. */
function shipInWords(ship: ReportedVessel): string {
  const { name, fullDraughtMetres, tonnesPerCentimetre, fullCargoTonnes, fullCargoBasis, minDraughtMetres } = ship;
  return words('portPages.rules.shipOf', {
    name,
    draught: fullDraughtMetres === null ? '–' : formatQuantity(fullDraughtMetres, 'm', 2),
    recalled: ship.draughtStatus === 'recalled' ? 'yes' : 'no',
    immersion: tonnesPerCentimetre === null ? '–' : formatQuantity(tonnesPerCentimetre, 't/cm', 1),
    cargo: fullCargoTonnes === null ? '–' : formatQuantity(fullCargoTonnes, 't'),
    basis: trueMinus(fullCargoBasis ?? '–'),
    least: minDraughtMetres === null ? '–' : formatQuantity(minDraughtMetres, 'm', 1),
  });
}
