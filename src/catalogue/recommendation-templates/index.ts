// The preset templates in the order in which they stand on «Шаблоны».
import type { Template } from '../../domain/recommendations/template';
import { conditionPresets } from './conditions';
import { districtExamPresets } from './district-exams';
import { districtVprPresets } from './district-vpr';
import { highScorerPresets } from './high-scorers';
import { listPresets } from './lists';
import { movementPresets } from './movement';
import { municipalityPresets } from './municipality';
import { municipalityMeansPresets } from './municipality-means';
import { municipalityPupilPresets } from './municipality-pupils';
import { objectivityPresets } from './objectivity';
import { presetTemplate } from './preset';
import { pupilNeedPresets } from './pupil-needs';
import { pupilPresets } from './pupils';
import { rdrPresets } from './rdr';
import { staffPresets } from './staff';
import { stateExamPresets } from './state-exams';
import { supportPresets } from './support';
import { unifiedExamPresets } from './unified-exams';
import { vprPresets } from './vpr';
import { vprHelpPresets } from './vpr-help';
import { vprSubjectPresets } from './vpr-subjects';

/** Not loaded with the add-on: it reads them from a file on request. */
export const recommendationTemplates: readonly Template[] = [
  ...listPresets,
  ...movementPresets,
  ...vprSubjectPresets,
  ...vprPresets,
  ...vprHelpPresets,
  ...stateExamPresets,
  ...unifiedExamPresets,
  ...rdrPresets,
  ...highScorerPresets,
  ...objectivityPresets,
  ...pupilPresets,
  ...pupilNeedPresets,
  ...conditionPresets,
  ...staffPresets,
  ...supportPresets,
  ...districtVprPresets,
  ...districtExamPresets,
  ...municipalityPresets,
  ...municipalityPupilPresets,
  ...municipalityMeansPresets,
].map(presetTemplate);
