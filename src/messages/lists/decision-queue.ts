// Texts of the schools of ШНОР that want a decision, in the section «Перечни».
import { decisionWords } from '../../catalogue/words';
import { numberText } from '../russian';

export const decisionTexts = {
  title: (n: number) => `Требует решения: ${numberText(n)}`,
  reason: 'Причина решения',
  reasonMissing: 'Впишите причину: она останется в столбце «Решение по пограничной»',
  include: 'Включить',
  decline: 'Не включать',
  mark: 'требует решения',
  needed: 'Требует решения',
  decided: (include: boolean, reason: string) =>
    `${include ? decisionWords.include : decisionWords.decline}: ${reason}`,
  decision: 'Решение',
  undecided: 'По школам, которые требуют решения, решение не записано.',
  /** Beside a tick before a list is approved. */
  without: (n: number) => `Утвердить без решений по школам: ${numberText(n)}`,
} as const;
