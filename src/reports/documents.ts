// The documents on offer: what each is for, what school it wants, and how it is made.
import type { ReportData, ReportSchool } from '../contract/report-data';
import { analyticalNote } from './analytical-note';
import type { ReportDocument } from './block';
import { informationLetter } from './letter';
import { withNotice } from './notice';
import { onePage } from './one-page';
import { orderDraft } from './order';
import { publicReport } from './public-report';
import { roadmap } from './roadmap';
import { schoolAdvice } from './school-advice';
import { schoolCard } from './school-card';

interface Described {
  readonly id: string;
  readonly title: string;
  /** One line: what it is for. */
  readonly about: string;
}

/** A document of the whole municipality. */
interface WholeKind extends Described {
  readonly need: 'none';
  make(data: ReportData): ReportDocument;
}

/** A document of one school; `one-or-all` may be made for all of them at once. */
interface SchoolKind extends Described {
  readonly need: 'one' | 'one-or-all';
  make(data: ReportData, school: ReportSchool): ReportDocument;
}

export type DocumentKind = WholeKind | SchoolKind;

export const documents: readonly DocumentKind[] = [
  {
    id: 'note',
    title: 'Аналитическая справка',
    about: 'Итоги с таблицами и рисунками',
    need: 'none',
    make: (data) => withNotice(data, analyticalNote(data)),
  },
  {
    id: 'order',
    title: 'Проект приказа',
    about: 'Утверждает перечень',
    need: 'none',
    make: (data) => withNotice(data, orderDraft(data)),
  },
  {
    id: 'card',
    title: 'Карточка школы',
    about: 'Всё об одной школе',
    need: 'one',
    make: (data, school) => withNotice(data, schoolCard(data, school)),
  },
  {
    id: 'advice',
    title: 'Адресные рекомендации',
    about: 'Что сделать, к какому сроку',
    need: 'one-or-all',
    make: schoolAdvice,
  },
  {
    id: 'letter',
    title: 'Информационное письмо',
    about: 'Руководителям школ',
    need: 'none',
    make: (data) => withNotice(data, informationLetter(data)),
  },
  {
    id: 'roadmap',
    title: 'Дорожная карта',
    about: 'План мер с листа «Меры»',
    need: 'none',
    make: roadmap,
  },
  {
    id: 'page',
    title: 'Одна страница для руководителя',
    about: 'Главные числа и решения',
    need: 'none',
    make: (data) => withNotice(data, onePage(data)),
  },
  {
    id: 'public',
    title: 'Сведения для сайта',
    about: 'Малые числа скрыты',
    need: 'none',
    make: (data) => withNotice(data, publicReport(data)),
  },
];
