// «Самопроверка»: begun by a button, its points found one after another, and at the end a text to copy.
import { useState } from 'preact/hooks';
import { pointNames, selfCheckTexts, verdictTexts } from '../../src/messages/self-check';
import { callServer } from '../calls/server';
import { Button } from '../parts/button';
import { CopyText } from '../parts/copy-text';
import { Icon, type IconName } from '../parts/icon';
import { WorkNote } from '../parts/screen';
import type { Built, Point } from './point';
import { checkAll, countsText, type Finding, points, reportText, seenText } from './self-check';

const ICONS: Readonly<Record<Finding['verdict'], IconName>> = {
  expected: 'done',
  otherwise: 'notice',
  unseen: 'question',
};

export function SelfCheckDialog({ built }: { readonly built: Built }) {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [since, setSince] = useState<number>();
  const begin = async () => {
    setFindings([]);
    setSince(Date.now());
    await checkAll(callServer, built, (finding) => setFindings((before) => [...before, finding]));
    setSince(undefined);
  };
  const isDone = findings.length === points.length;
  const next = points[findings.length];
  const activity =
    since === undefined || next === undefined
      ? undefined
      : { label: selfCheckTexts.running(pointNames[next.id]), since };

  return (
    <div class="screen">
      <main class="body">
        <p>{selfCheckTexts.lead}</p>
        {isDone && <Outcome findings={findings} version={built.version} />}
        <ol class="points">
          {points.map((point, index) => (
            <PointLine key={point.id} point={point} finding={findings[index]} />
          ))}
        </ol>
      </main>
      <footer class="bottom">
        <WorkNote work={{ activity, summary: undefined, refusal: undefined }} />
        <Button class="primary" off={since !== undefined} onClick={() => void begin()}>
          {isDone ? selfCheckTexts.repeat : selfCheckTexts.begin}
        </Button>
      </footer>
    </div>
  );
}

function Outcome(props: { readonly findings: readonly Finding[]; readonly version: string }) {
  const { findings, version } = props;
  const [at] = useState(() => new Date().toLocaleString('ru'));
  const text = reportText(findings, { version, at, browser: navigator.userAgent });
  return (
    <section>
      <p role="status">
        <strong>{countsText(findings)}</strong>
      </p>
      <CopyText label={selfCheckTexts.report} text={text} rows={7} copy={selfCheckTexts.copy} />
    </section>
  );
}

function PointLine({ point, finding }: { readonly point: Point; readonly finding: Finding | undefined }) {
  if (finding === undefined) {
    return (
      <li>
        <Icon name="todo" />
        <span>{pointNames[point.id]}</span>
      </li>
    );
  }
  const { verdict } = finding;
  return (
    <li class={verdict === 'unseen' ? 'unseen-point' : verdict}>
      <Icon name={ICONS[verdict]} />
      <span>{pointNames[point.id]}</span>
      <span class="verdict">{verdictTexts[verdict]}</span>
      {verdict === 'otherwise' && <span class="soft">{`${selfCheckTexts.expected}: ${point.expected}`}</span>}
      <span class="soft">
        {verdict === 'unseen' ? finding.text : `${selfCheckTexts.seen}: ${seenText(finding)}`}
      </span>
    </li>
  );
}
