// What the schools of a report bring, before it is said of what procedure and year they are.
import type { ReadyItem } from './types';

export type Figures = Pick<ReadyItem, 'schools' | 'region' | 'notes' | 'refusedRows'>;
