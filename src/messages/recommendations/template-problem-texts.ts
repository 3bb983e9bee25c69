// What is wrong with a template of recommendations, in words.
import type { TextProblemKind } from '../../domain/recommendations/template';

export type TemplateProblemTexts = Readonly<Record<TextProblemKind, string>>;

/** Complete by type; `{near}` is the piece that is meant. Not loaded with the add-on: it reads this on request. */
export const templateProblemTexts: TemplateProblemTexts = {
  blank: 'не заполнено',
  'too-long': 'текст длиннее 50 000 символов',
  doubled: 'такой шаблон уже есть выше: у каждого должно быть своё имя',
  'unknown-addressee':
    'адресат «{near}» незнаком; подходят: администрация ОО, ШМО, РМО, ИМЦ, ОМС, школа-партнёр',
  'bad-priority': 'нужно целое число от 1 до 9',
  'expected-test': 'здесь ожидается условие: показатель, «столбец», статус или движение; стоит «{near}»',
  'expected-comparison': 'здесь ожидается сравнение (>=, <=, =, <>, >, <); стоит «{near}»',
  'expected-value': 'здесь ожидается значение: число, слово «порог» или слово из списка; стоит «{near}»',
  'expected-and-or': 'после условия ожидается «и» или «или»; стоит «{near}»',
  'unclosed-quote': 'кавычка «{near}» не закрыта',
  'unclosed-bracket': 'скобка «{near}» не закрыта',
  'too-deep': 'слишком много вложенных скобок',
  'unknown-indicator': 'показателя «{near}» нет; названия — как у функций: VPR_FAIL_SHARE, TRUANCY_SHARE',
  'unknown-name':
    '«{near}» незнакомо; подходят: статус ШНОР, движение ШНОР, низких процедур, «Столбец» листа',
  'unknown-heading': 'столбца «{near}» нет на листах «Контекстные данные», «Кадры» и «Поддержка»',
  'unknown-word': 'слова «{near}» здесь не бывает: возьмите его из выпадающего списка листа',
  'bad-subject': 'предмет «{near}» не читается',
  'bad-grade': 'класс «{near}» не читается: нужно число от 1 до 12 или *',
  'bad-percent': 'процент «{near}» не читается: нужно число от 0 до 100',
  'quotes-needed': 'значение из нескольких слов пишется в кавычках: «{near}»',
  'schools-mixed':
    'школ(…) нельзя смешивать с условием об одной школе; соединяйте только «и» с другим школ(…)',
  'unclosed-placeholder': 'фигурная скобка не закрыта: «{near}»',
  'unknown-placeholder': 'подстановки {near} нет',
  'bad-forms': 'нужны три формы слова: {k|школа|школы|школ}; стоит «{near}»',
  'too-many': 'слишком много подстановок',
  'never-known': 'для {near} здесь никогда нет значения: условие о нём ничего не говорит',
  'unclosed-fragment': 'фрагмент [[ ]] не закрыт: «{near}»',
  'nested-fragment': 'фрагмент [[ ]] внутри другого: «{near}»',
  'unreadable-term': 'срок «{near}» не читается; подходят: +20 рд, 01.10, 1ч, уч.год',
};
