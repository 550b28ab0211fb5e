import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Box } from '../boxes';
import { declineAxis } from '../decline/decline-axis';
import { scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import type { Layer } from '../layer';
import type { CartesianPanel } from '../panel';
import { plotOf } from '../plot';
import { boxesOf } from '../ports/label-boxes';
import { pinnedFallLayers } from '../ports/pinned-fall';
import type { StateStep } from './decline-states';
import { nameAreas } from './name-areas';
import { type PanelStage, panelHeading, stateNamer } from './panel-stage';
import { areaLayers, declineAreas } from './state-layers';

/** The states stacked over the decline, with today, the published falls and the scenario's own; ready for a scenario. */
export function stageDeclinePanel(stage: PanelStage, basin: Basin) {
  const { area, y, units, type, words } = stage;
  const plot = plotOf(area, { x: declineAxis(units, area.width, type), y });
  const todayMetres = basin.reference2020Metres - basin.start.levelMetres;
  const still = stillDeclineLayers(todayMetres, plot, units, type, words);
  const heading = panelHeading('decline', words('portStates.byDecline', { unit: words(`level.unit.${units}`) }), stage);
  const upright = (metres: number): Box => ({
    left: plot.x(metres) - 1,
    right: plot.x(metres) + 1,
    top: area.y,
    bottom: area.y + area.height,
  });
  return (steps: readonly StateStep[], fall: ScenarioFall, pinned: Projection | null): CartesianPanel => {
    const areas = declineAreas(steps);
    const names = nameAreas(
      'decline-states',
      areas,
      stateNamer(words),
      plot,
      [todayMetres, fall.fallMetres].map(upright),
      type,
    );
    return {
      kind: 'cartesian',
      id: 'decline',
      area,
      ...plot.axes,
      layers: [
        ...areaLayers(areas, 'model'),
        ...still,
        ...scenarioDeclineLayers(fall, plot, units, type, words).map((layer) => asBar(layer, y.domain[1])),
        ...names,
        ...pinnedFallLayers(pinned, basin, fall.year, plot, boxesOf(names), type, words),
        ...heading,
      ],
    };
  };
}

/** Over filled areas a shade would read as another state: 9 in 10 runs are a bar along the upper edge. */
function asBar(layer: Layer, top: number): Layer {
  if (layer.kind !== 'span') return layer;
  const { id, role, from, to, paint } = layer;
  return { kind: 'rule', id, role, axis: 'y', at: top, from, to, paint, width: 6 };
}
