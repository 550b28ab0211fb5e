import { modelParameters } from '@/lib/model/parameters';
import { portParameters } from './port-parameters';

/** Every parameter that decides numbers of a run: those of the model and those of the berths. */
export const assumptions = { ...modelParameters, ...portParameters } as const;

export type AssumptionId = keyof typeof assumptions;
