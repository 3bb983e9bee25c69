// One function: what the order says, how it is counted, its arguments as fields, and the way into a cell.
import { useState } from 'preact/hooks';
import type { FunctionHelpView } from '../../src/contract/responses';
import { indicatorTexts } from '../../src/messages/sidebar';
import { useCall } from '../calls/use-call';
import type { Commands } from '../calls/use-commands';
import { Screen } from '../parts/screen';
import { useEscape } from '../parts/use-escape';
import { ArgumentField } from './argument-field';
import { draftOf } from './functions';

interface FunctionScreenProps {
  readonly help: FunctionHelpView;
  readonly commands: Commands;
  onBack(): void;
}

export function FunctionScreen({ help, commands, onBack }: FunctionScreenProps) {
  useEscape(onBack, true);
  const [texts, setTexts] = useState(() => help.parameters.map(() => ''));
  const selection = useCall('readSelection');
  const draft = draftOf(help, texts);
  const change = (place: number, text: string) => {
    // What became of the formula before is no longer what the fields say.
    commands.clear();
    selection.set(undefined);
    setTexts((before) => before.map((old, at) => (at === place ? text : old)));
  };
  const take = async (place: number) => {
    commands.clear();
    const answer = await selection.run({});
    if (answer !== undefined) change(place, answer.range);
  };
  const insert = () => {
    selection.set(undefined);
    void commands.run('insertFormula', { name: help.name, arguments: [...texts] });
  };

  return (
    <Screen
      title={help.title}
      onBack={onBack}
      backTo={indicatorTexts.help}
      work={
        selection.refusal ? { activity: undefined, summary: undefined, refusal: selection.refusal } : commands
      }
      primary={{
        label: indicatorTexts.insert,
        off: !draft.ready || commands.activity !== undefined,
        ...(draft.missing.length === 0 ? {} : { why: indicatorTexts.fillFirst(draft.missing) }),
        onPress: insert,
      }}
    >
      <About help={help} />
      <section class="arguments" aria-label={indicatorTexts.arguments}>
        <h2>{indicatorTexts.arguments}</h2>
        <p class="soft">{indicatorTexts.argumentsHint}</p>
        {help.parameters.map((parameter, at) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            text={texts[at] ?? ''}
            problem={draft.problems[at]}
            taking={selection.since !== undefined}
            onChange={(text) => change(at, text)}
            onTake={() => void take(at)}
          />
        ))}
        <h3>{indicatorTexts.willInsert}</h3>
        <p class="formula" aria-live="polite">
          <code>{draft.formula}</code>
        </p>
        <p class="soft">{indicatorTexts.insertHint}</p>
      </section>
      <Example example={help.example} />
      <Rules help={help} />
    </Screen>
  );
}

function About({ help }: { readonly help: FunctionHelpView }) {
  return (
    <section class="said">
      <code class="soft">{help.name}</code>
      {help.wording !== '' && (
        <>
          <h2>{indicatorTexts.wording}</h2>
          <blockquote>{`«${help.wording}»`}</blockquote>
        </>
      )}
      <h2>{indicatorTexts.formula}</h2>
      <p>{help.formula}</p>
      <h2>{indicatorTexts.result}</h2>
      <p>{help.result}</p>
      <p class="soft">{`${indicatorTexts.unit}: ${help.unit}`}</p>
    </section>
  );
}

function Example({ example }: Pick<FunctionHelpView, 'example'>) {
  return (
    <section class="said">
      <h2>{indicatorTexts.example}</h2>
      <p class="formula">
        <code>{example.formula}</code>
      </p>
      {example.given !== '' && <p class="soft given">{`${indicatorTexts.exampleGiven}\n${example.given}`}</p>}
      <p>{indicatorTexts.exampleResult(example.result)}</p>
    </section>
  );
}

function Rules({ help }: { readonly help: FunctionHelpView }) {
  return (
    <section class="said">
      <h2>{indicatorTexts.rules}</h2>
      <p>{help.method}</p>
      <h2>{indicatorTexts.blanks}</h2>
      <p>{help.blanks}</p>
      <h2>{indicatorTexts.source}</h2>
      <p>{help.source}</p>
    </section>
  );
}
