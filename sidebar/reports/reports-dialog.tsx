// «Документы»: a document is chosen on the left, seen as it will be printed on the right, then printed or downloaded.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportData } from '../../src/contract/report-data';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import { useCall } from '../calls/use-call';
import { Button } from '../parts/button';
import { Loading } from '../parts/loading';
import { Notice } from '../parts/notice';
import { WorkNote } from '../parts/screen';
import { ALL, type Choice, firstChoice, makersOf, schoolsOfAll, withKind } from './choice';
import { DocumentList } from './document-list';
import { Preview } from './preview';
import { SchoolChoice } from './school-choice';
import { useOutput } from './use-output';

export function ReportsDialog() {
  const reports = useCall('readReports');
  const read = reports.run;
  useEffect(() => void read({}), [read]);
  if (reports.data === undefined) {
    return (
      <div class="screen">
        <main class="body">
          <Loading call={reports} onRetry={() => void read({})} />
        </main>
      </div>
    );
  }
  return <Documents data={reports.data} />;
}

function Documents({ data }: { readonly data: ReportData }) {
  const [choice, setChoice] = useState<Choice>(() => firstChoice(data));
  const makers = useMemo(() => makersOf(choice, data), [choice, data]);
  const output = useOutput(makers);
  const choose = (next: Choice) => {
    output.forget();
    setChoice(next);
  };
  const isBusy = output.work.activity !== undefined;
  const isOff = isBusy || makers.length === 0;
  return (
    <div class="reports">
      <nav class="reports-side no-print" aria-label={reportsTexts.documents}>
        <DocumentList chosen={choice.kind} onChoose={(kind) => choose(withKind(choice, kind, data))} />
        <p class="soft">{reportsTexts.formed(data.formedAt)}</p>
        {data.stale !== '' && <Notice>{`${data.stale} ${reportsTexts.formAnew}`}</Notice>}
        {data.tampered !== '' && <Notice>{data.tampered}</Notice>}
      </nav>
      <main class="reports-main">
        {choice.kind.need !== 'none' && (
          <SchoolChoice
            schools={data.schools}
            chosen={choice.school}
            all={choice.kind.need === 'one-or-all' ? schoolsOfAll(data).length : undefined}
            onChoose={(school) => choose({ ...choice, school })}
          />
        )}
        <Preview makers={makers} mounted={output.mounted} />
        <footer class="reports-bottom no-print">
          <WorkNote work={output.work} />
          <div class="reports-buttons">
            <Button class="quiet" off={isOff} onClick={output.print}>
              {reportsTexts.print}
            </Button>
            <Button class="primary" off={isOff} onClick={() => output.save(choice.kind.title)}>
              {choice.school === ALL && choice.kind.need === 'one-or-all'
                ? reportsTexts.downloadAll
                : reportsTexts.download}
            </Button>
          </div>
        </footer>
      </main>
    </div>
  );
}
