// A template made ready: its condition, texts and term read, or every problem in it named.
import { comparable } from '../kernel/text';
import type { Condition } from './condition';
import { neverKnown } from './never-known';
import { parseCondition } from './parse-condition';
import { type Piece, parseText } from './parse-text';
import {
  problemAt,
  type Readable,
  type Template,
  type TemplateColumn,
  type TemplateProblem,
  type TextProblem,
} from './template';
import { type Addressee, addresseeWords, idsByWord } from './template-words';
import { parseTerm, type Term } from './term';
import type { Vocabulary } from './vocabulary';

export interface ReadTemplate {
  readonly template: Template;
  readonly addressee: Addressee;
  readonly condition: Condition;
  readonly problem: readonly Piece[];
  readonly text: readonly Piece[];
  readonly confirmation: readonly Piece[];
  readonly term: Term;
}

export interface ReadTemplates {
  /** In the order of the templates; those with a problem are left out. */
  readonly read: readonly ReadTemplate[];
  readonly problems: readonly TemplateProblem[];
}

const addressees = idsByWord(addresseeWords);

/** Reads each template; of several with one id the first that has no problem counts. */
export function readTemplates(templates: readonly Template[], vocabulary?: Vocabulary): ReadTemplates {
  const read = new Map<string, ReadTemplate>();
  const problems: TemplateProblem[] = [];
  for (const template of templates) {
    const columns = new Columns(template);
    const ready = columns.read(vocabulary);
    const id = comparable(template.id);
    if (ready !== undefined && read.has(id)) columns.add('template', problemAt(template.id, 0, 'doubled'));
    else if (ready !== undefined) read.set(id, ready);
    problems.push(...columns.problems);
  }
  return { read: [...read.values()], problems };
}

/** The columns of one template, and the problems met in them. */
class Columns {
  readonly problems: TemplateProblem[] = [];
  private readonly template: Template;

  constructor(template: Template) {
    this.template = template;
  }

  add(column: TemplateColumn, problem: TextProblem): void {
    this.problems.push({ template: this.template.id, column, ...problem });
  }

  /** Undefined when a column has a problem. */
  read(vocabulary: Vocabulary | undefined): ReadTemplate | undefined {
    const { template } = this;
    if (template.id.trim() === '') this.add('template', problemAt(template.id, 0, 'blank'));
    if (template.text.trim() === '') this.add('text', problemAt(template.text, 0, 'blank'));
    if (!isPriority(template.priority)) {
      this.add('priority', problemAt(String(template.priority), 0, 'bad-priority'));
    }
    const condition = this.take('condition', parseCondition(template.condition, vocabulary));
    const addressee = this.take('addressee', readAddressee(template.addressee));
    const problem = this.take('problem', readText(template.problem, condition));
    const text = this.take('text', readText(template.text, condition));
    const confirmation = this.take('confirmation', readText(template.confirmation, condition));
    const term = this.take('term', parseTerm(template.term));
    if (condition === undefined || addressee === undefined || problem === undefined) return undefined;
    if (text === undefined || confirmation === undefined || term === undefined) return undefined;
    if (this.problems.length > 0) return undefined;
    return { template, addressee, condition, problem, text, confirmation, term };
  }

  private take<T>(column: TemplateColumn, { value, problem }: Readable<T>): T | undefined {
    if (problem !== undefined) this.add(column, problem);
    return value;
  }
}

function isPriority(priority: number): boolean {
  return Number.isInteger(priority) && priority >= 1 && priority <= 9;
}

function readAddressee(text: string): Readable<Addressee> {
  const addressee = addressees.get(comparable(text));
  return addressee === undefined
    ? { problem: problemAt(text, 0, 'unknown-addressee') }
    : { value: addressee };
}

/** A condition that cannot be read says nothing of the placeholders. */
function readText(text: string, condition: Condition | undefined): Readable<readonly Piece[]> {
  const pieces = parseText(text);
  if (pieces.problem !== undefined || condition === undefined) return pieces;
  const slot = neverKnown(pieces.value, condition);
  return slot === undefined ? pieces : { problem: problemAt(text, slot.at, 'never-known') };
}
