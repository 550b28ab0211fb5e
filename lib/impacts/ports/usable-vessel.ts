import type { UsableVessel, Vessel } from '@/lib/domain/vessel';

/** Tell whether everything is known of a ship that loading needs: draught, immersion, cargo, least draught. */
export function usableVessel(vessel: Vessel): vessel is UsableVessel {
  const { fullDraughtMetres, tonnesPerCentimetre, fullCargoTonnes, minDraughtMetres } = vessel;
  return [fullDraughtMetres, tonnesPerCentimetre, fullCargoTonnes, minDraughtMetres].every((value) => value !== null);
}
