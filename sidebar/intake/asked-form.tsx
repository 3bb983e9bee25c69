// What the file does not say and a person answers: a compact form inside the item, filled with what is suggested.
import { useId, useState } from 'preact/hooks';
import { procedureWords } from '../../src/catalogue/words';
import type { AskedField, Item } from '../../src/intake/types';
import { askedTexts, questionTexts } from '../../src/messages/intake/dialog';
import { Button } from '../parts/button';
import {
  type AskedItem,
  carriedOver,
  givenBy,
  offeredYears,
  shownText,
  type TextField,
  type Typed,
  wrongFields,
} from './asked-form-state';
import { ScaleField } from './scale-field';
import type { IntakeWork } from './use-intake';

const LAST_GRADE = 12;

interface AskedFormProps {
  readonly item: AskedItem;
  readonly items: readonly Item[];
  readonly work: IntakeWork;
  readonly busy: boolean;
}

export function AskedForm({ item, items, work, busy }: AskedFormProps) {
  const [isTried, setIsTried] = useState(false);
  const typed: Typed = work.typed[item.id] ?? {};
  const wrong = wrongFields(item, typed);
  const shownWrong = isTried ? wrong : [];
  const given = givenBy(item, typed);
  const others = carriedOver(items, item, given);
  const change = (field: TextField, text: string) => work.type(item.id, { ...typed, [field]: text });
  const apply = (alsoOthers: boolean) => {
    setIsTried(true);
    if (wrong.length > 0) return;
    work.give(new Map([...(alsoOthers ? others : []), [item.id, given]]));
    work.type(item.id, {});
  };
  const isAnswered = item.kind === 'ready';
  const isChanged = Object.keys(typed).length > 0;
  return (
    <form
      class="asked"
      noValidate
      aria-label={isAnswered ? askedTexts.titleAnswered : askedTexts.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) apply(false);
      }}
    >
      <h3>{isAnswered ? askedTexts.titleAnswered : askedTexts.title}</h3>
      {item.contested !== undefined && <p class="soft">{askedTexts.contested(item.contested)}</p>}
      {item.asked.map((field) =>
        field === 'scale' ? (
          <ScaleField
            key={field}
            given={item.given}
            typed={typed}
            isWrong={shownWrong.includes(field)}
            onChange={change}
          />
        ) : (
          <AskedText
            key={field}
            field={field}
            text={shownText(field, item.given, typed)}
            choices={choicesOf(field, item, work)}
            isWrong={shownWrong.includes(field)}
            onChange={(text) => change(field, text)}
          />
        ),
      )}
      {(!isAnswered || isChanged) && (
        <Button type="submit" class="quiet" off={busy}>
          {askedTexts.apply}
        </Button>
      )}
      {!isAnswered && others.size > 0 && (
        <Button class="link" off={busy} onClick={() => apply(true)}>
          {item.asked.includes('school')
            ? askedTexts.sameButSchool(others.size)
            : askedTexts.sameForOthers(others.size)}
        </Button>
      )}
    </form>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface AskedTextProps {
  readonly field: Exclude<AskedField, 'scale'>;
  readonly text: string;
  /** Undefined for a field that is typed. */
  readonly choices: readonly Choice[] | undefined;
  readonly isWrong: boolean;
  onChange(text: string): void;
}

function AskedText({ field, text, choices, isWrong, onChange }: AskedTextProps) {
  const id = useId();
  const isNarrow = field === 'grade' || field === 'maximum';
  const shared = { id, value: text, 'aria-describedby': `${id}-error`, 'aria-invalid': isWrong };
  return (
    <div class={isNarrow ? 'field field-narrow' : 'field'}>
      <label for={id}>{askedTexts.fields[field]}</label>
      {choices !== undefined ? (
        <select {...shared} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <option value="">{isNarrow ? '' : askedTexts.choose}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={isNarrow ? 'numeric' : 'text'}
          autoComplete="off"
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      <p id={`${id}-error`} class="field-error">
        {isWrong && problemOf(field)}
      </p>
    </div>
  );
}

function problemOf(field: Exclude<AskedField, 'scale'>): string {
  return field === 'subject' || field === 'maximum' ? askedTexts.problems[field] : askedTexts.problems.choose;
}

function choicesOf(
  field: AskedField,
  item: AskedItem,
  { context }: IntakeWork,
): readonly Choice[] | undefined {
  if (field === 'procedure') {
    return Object.entries(procedureWords).map(([value, label]) => ({ value, label }));
  }
  if (field === 'year') {
    return offeredYears(context.data?.today ?? '', item).map((year) => ({
      value: String(year),
      label: askedTexts.year(year),
    }));
  }
  if (field === 'grade') {
    return Array.from({ length: LAST_GRADE }, (_, place) => String(place + 1)).map((grade) => ({
      value: grade,
      label: grade,
    }));
  }
  if (field === 'totals') {
    return Object.entries(askedTexts.totals).map(([value, label]) => ({ value, label }));
  }
  if (field === 'school') {
    return (context.data?.schools ?? []).map(({ code, name }) => ({
      value: code,
      label: questionTexts.school(name, code),
    }));
  }
  return undefined;
}
