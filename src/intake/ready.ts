// A ready reading put together from what the schools bring and what it is of.
import type { LayoutId } from '../domain/intake/layouts';
import type { Contested } from '../domain/intake/pupil-table';
import { aboutText, reportName, sourceText } from '../messages/intake/reports';
import type { Figures } from './figures';
import { fileSubjectNotes, writtenSubject } from './file-subjects';
import { publicName, type ReadyReading } from './reading';
import type { AskedField, Facts, FileSheet, Given } from './types';

interface Known {
  readonly layout: LayoutId;
  readonly facts: Facts;
  readonly asOf: string;
  readonly asked: readonly AskedField[];
  readonly given: Given;
  readonly contested?: Contested | undefined;
}

export function readyReading(sheet: FileSheet, figures: Figures, known: Known): ReadyReading {
  const { layout, asOf, asked, given, contested } = known;
  const facts = { ...known.facts, subject: writtenSubject(known.facts.subject) };
  const notes = [...fileSubjectNotes([{ text: known.facts.subject }]), ...figures.notes];
  return {
    kind: 'ready',
    report: reportName(layout),
    about: aboutText(facts),
    source: sourceText(layout, publicName(sheet.file)),
    asOf,
    facts,
    participants: figures.schools.reduce((sum, school) => sum + school.participants, 0),
    ...figures,
    notes,
    asked,
    given,
    ...(contested === undefined ? {} : { contested }),
  };
}
