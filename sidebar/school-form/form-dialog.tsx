// «Форма для школ»: a table, a year and a deadline are chosen, and the form is downloaded as an Excel file.
import { useEffect, useState } from 'preact/hooks';
import type { SchoolForms } from '../../src/contract/responses';
import { type SchoolForm, writeForm } from '../../src/intake/school-form/write-form';
import { formDialogTexts } from '../../src/messages/intake/school-form-dialog';
import { useCall } from '../calls/use-call';
import { downloadFile, FILE_TYPES } from '../download';
import { Button } from '../parts/button';
import { Loading } from '../parts/loading';
import { type Work, WorkNote } from '../parts/screen';
import { ChoiceFields } from './choice-fields';
import { chosenForm, type FormChoice, firstChoice } from './form-choice';

const IDLE: Work = { activity: undefined, summary: undefined, refusal: undefined };

export function FormDialog() {
  const forms = useCall('readSchoolForm');
  const read = forms.run;
  useEffect(() => void read({}), [read]);
  const [chosen, setChosen] = useState<FormChoice>();
  const [isTried, setIsTried] = useState(false);
  const [work, setWork] = useState(IDLE);
  const data = forms.data;
  const choice = data && (chosen ?? firstChoice(data));
  const form = data && choice && chosenForm(data, choice);
  const change = (next: FormChoice) => {
    setChosen(next);
    setWork(IDLE);
  };
  const press = () => {
    setIsTried(true);
    if (form !== undefined) void download(form, setWork);
  };

  return (
    <div class="screen">
      <main class="body">
        <p>{formDialogTexts.lead}</p>
        <Loading call={forms} onRetry={() => void read({})} />
        {data && choice && (
          <>
            <ChoiceFields
              forms={data}
              choice={choice}
              isDeadlineWrong={isTried && form === undefined}
              onChange={change}
            />
            <FieldsShown forms={data} table={choice.table} />
          </>
        )}
      </main>
      <footer class="bottom">
        <WorkNote work={work} />
        {data && (
          <Button class="primary" off={work.activity !== undefined} onClick={press}>
            {formDialogTexts.download}
          </Button>
        )}
      </footer>
    </div>
  );
}

async function download(form: SchoolForm, tell: (work: Work) => void): Promise<void> {
  tell({ ...IDLE, activity: { label: formDialogTexts.downloading, since: Date.now() } });
  const name = formDialogTexts.fileName(form.table, form.year);
  try {
    downloadFile(await writeForm(form), name, FILE_TYPES.xlsx);
    tell({ ...IDLE, summary: formDialogTexts.downloaded(name) });
  } catch (error) {
    const refusal = { ok: false, code: 'FORM_NOT_MADE', message: formDialogTexts.failed } as const;
    tell({ ...IDLE, refusal: { ...refusal, details: String(error) } });
  }
}

/** The lines of the form with their explanations, as a school will read them. */
function FieldsShown({ forms, table }: { readonly forms: SchoolForms; readonly table: string }) {
  const fields = forms.tables.find(({ title }) => title === table)?.fields ?? [];
  return (
    <section>
      <h2>{formDialogTexts.fields}</h2>
      <p class="soft">{formDialogTexts.size(fields.length, forms.schools.length)}</p>
      <ol class="form-fields">
        {fields.map(({ id, heading, note }) => (
          <li key={id}>
            <span>{heading}</span>
            {note !== '' && <span class="soft">{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
