import { createElement, type JSX, type ReactNode } from "react";
import type {
  ItemValue,
  Question,
  QuestionCheckboxModel,
  QuestionRatingModel,
  QuestionTextModel,
} from "survey-core";
import { ReactQuestionFactory, SurveyQuestionElementBase } from "survey-react-ui";
import type { FeelingsQuestion } from "../../api/contract/feelings.ts";
import type { PolesQuestion, TriadQuestion } from "../../api/contract/triad.ts";
import { Feelings } from "./feelings.tsx";
import { Poles } from "./poles.tsx";
import type { Texts } from "./texts.ts";
import { Triad } from "./triad.tsx";

/**
 * How each kind of question is drawn: native fields with the same markup as the server's plain form (api/pages/plain.ts),
 * so that both look alike and a screen reader meets nothing but what browsers give it. The library's own drawing needs
 * 200 KB of style sheet, and its contrast fails.
 */

const textsOf = (question: Question): Texts => (question.survey as unknown as { texts: Texts }).texts;

abstract class Field<Q extends Question> extends SurveyQuestionElementBase {
  protected get question(): Q {
    return this.questionBase as Q;
  }
}

function Choice(props: {
  kind: "radio" | "checkbox";
  name: string;
  value: string;
  checked: boolean;
  text: string;
  pick: () => void;
}) {
  return (
    <label className="choice">
      <input
        type={props.kind}
        name={props.name}
        value={props.value}
        checked={props.checked}
        onChange={props.pick}
      />
      <span>{props.text}</span>
    </label>
  );
}

/** What stands below a question's title, where something does; before the id of the field's own hint. */
const describedBy = (question: Question) => (question.hasDescription ? `${question.ariaDescriptionId} ` : "");

/** Choices that belong to one question, named by its title. */
function Group({ question, children }: { question: Question; children: ReactNode }) {
  return (
    <fieldset
      aria-labelledby={question.ariaTitleId}
      {...(question.hasDescription ? { "aria-describedby": question.ariaDescriptionId } : {})}
    >
      {children}
    </fieldset>
  );
}

class RadioField extends Field<Question & { visibleChoices: ItemValue[] }> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    const choices = q.visibleChoices.map((item) => (
      <Choice
        key={String(item.value)}
        kind="radio"
        name={q.id}
        value={String(item.value)}
        text={item.text}
        checked={q.value === item.value}
        pick={() => {
          q.value = item.value;
        }}
      />
    ));
    return <Group question={q}>{choices}</Group>;
  }
}

class CheckboxField extends Field<QuestionCheckboxModel> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    const chosen: unknown[] = Array.isArray(q.value) ? q.value : [];
    const choices = q.visibleChoices.map((item: ItemValue) => {
      const on = chosen.includes(item.value);
      const none = item.value === "none";
      return (
        <Choice
          key={String(item.value)}
          kind="checkbox"
          name={q.id}
          value={String(item.value)}
          text={item.text}
          checked={on}
          pick={() => {
            const rest = chosen.filter((one) => one !== item.value && (none ? false : one !== "none"));
            const next = on ? rest : [...rest, item.value];
            q.value = next.length > 0 ? next : undefined;
          }}
        />
      );
    });
    return <Group question={q}>{choices}</Group>;
  }
}

class RatingField extends Field<QuestionRatingModel> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    const all = Array.from({ length: q.rateMax - q.rateMin + 1 }, (_, i) => q.rateMin + i);
    const text = (n: number) => {
      const end = n === q.rateMin ? q.minRateDescription : n === q.rateMax ? q.maxRateDescription : "";
      return end ? `${n}: ${end}` : String(n);
    };
    const choices = all.map((n) => (
      <Choice
        key={n}
        kind="radio"
        name={q.id}
        value={String(n)}
        text={text(n)}
        checked={q.value === n}
        pick={() => {
          q.value = n;
        }}
      />
    ));
    return <Group question={q}>{choices}</Group>;
  }
}

class FeelingsField extends Field<FeelingsQuestion> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    return (
      <Group question={q}>
        <Feelings
          question={q}
          chosen={Array.isArray(q.value) ? q.value : []}
          change={(value) => {
            q.value = value;
          }}
        />
      </Group>
    );
  }
}

class TextField extends Field<QuestionTextModel> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    const shared = {
      id: q.inputId,
      maxLength: q.maxLength,
      defaultValue: String(q.value ?? ""),
      autoComplete: "off",
      dir: "auto",
      "aria-labelledby": q.ariaTitleId,
      ...(q.hasDescription ? { "aria-describedby": q.ariaDescriptionId } : {}),
      // Every letter, not only when the field is left: what is typed is saved.
      onInput: (event: { currentTarget: { value: string } }) => {
        q.value = event.currentTarget.value || undefined;
      },
    };
    return q.getType() === "comment" ? (
      <textarea rows={6} {...shared} />
    ) : (
      <input type="text" enterKeyHint="next" {...shared} />
    );
  }
}

class TriadField extends Field<TriadQuestion> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    return (
      <Triad
        id={q.inputId}
        name={q.id}
        labelledBy={q.ariaTitleId}
        describedBy={describedBy(q)}
        corners={{ left: q.left.text, top: q.top.text, right: q.right.text }}
        naText={q.naText}
        value={q.value}
        change={(value) => {
          q.value = value;
        }}
        t={textsOf(q)}
      />
    );
  }
}

class PolesField extends Field<PolesQuestion> {
  protected override renderElement(): JSX.Element {
    const q = this.question;
    return (
      <Poles
        id={q.inputId}
        labelledBy={q.ariaTitleId}
        describedBy={describedBy(q)}
        min={q.minLabel}
        max={q.maxLabel}
        naText={q.naText}
        value={q.value}
        change={(value) => {
          q.value = value;
        }}
        t={textsOf(q)}
      />
    );
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the library hands its own props through
const draw = (field: any) => (props: any) => createElement(field, props);
const factory = ReactQuestionFactory.Instance;
factory.registerQuestion("radiogroup", draw(RadioField));
factory.registerQuestion("checkbox", draw(CheckboxField));
factory.registerQuestion("feelings", draw(FeelingsField));
factory.registerQuestion("rating", draw(RatingField));
factory.registerQuestion("text", draw(TextField));
factory.registerQuestion("comment", draw(TextField));
factory.registerQuestion("triad", draw(TriadField));
factory.registerQuestion("poles", draw(PolesField));
