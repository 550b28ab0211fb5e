import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { mapMoment } from '../map/map-moment';
import { mapNumbers } from '../map/map-numbers';
import { stagePanel } from '../map/map-panel';
import { movingShapes } from '../map/moving-layers';
import { portsAt, wetlandsAt } from '../map/place-states';
import { mapViews } from '../map/views';
import type { Area, GeoPanel } from '../panel';
import { typeFor } from '../type-scale';

/** The map of the brief: the whole basin at the level of the link, else of its year. Throws `Refusal` without the relief. */
export function briefMap(scenario: Scenario, { projection }: Runs, context: FigureContext, area: Area): GeoPanel {
  const { data, basin, words } = context;
  const bundle = context.relief();
  const moment = mapMoment(scenario, projection, basin);
  const { at } = mapNumbers(basin, moment);
  const places = {
    ports: portsAt(data, scenario, projection, moment.levelMetres),
    wetlands: wetlandsAt(data, moment.levelMetres),
  };
  const sheet = { data, basin, bundle, units: scenario.units, type: typeFor('middle'), words };
  const plan = {
    id: 'brief-map',
    view: mapViews.basin,
    area,
    heading: null,
    names: 'least',
    weight: 0.65,
    signSize: 2.6,
  } as const;
  const shapes = movingShapes(bundle, basin, moment, at.sea.cutOffAreaKm2, null);
  return stagePanel(sheet, plan, places)(shapes, places);
}
