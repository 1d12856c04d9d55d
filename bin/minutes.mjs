// `node bin/minutes.mjs [youth-3]`: how long a median storyteller takes, screen by screen, from the questionnaire and the
// texts as they are now. Prints the table that docs/eight-minutes.md holds, with the sources of the assumptions; a test
// keeps the two the same and the total under what the questionnaire promises.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./prepare.mjs";

const read = (path) => JSON.parse(readFileSync(join(root, "content", path), "utf8"));
const id = process.argv[2] ?? "youth-3";
const { json, route, minutes } = read(`questionnaires/${id}.json`);
const texts = read("texts/respondent.nl.json");

/** Words a second, and seconds; docs/eight-minutes.md says where each comes from. */
const readingWords = 200 / 60;
const typingWords = 20 / 60;
const page = 2;
const tap = 2;
const point = 8;
const feelings = 2;
const several = 2;
const noteCode = 10;
/** The page asks for five to seven sentences. */
const sentences = 6;

const address = route === "parent" ? "parent" : route === "child" ? "child" : "youth";
const say = (key) => {
  const text = texts[key];
  if (text === undefined) throw new Error(`There is no text called ${key}.`);
  return typeof text === "string" ? text : (text[address] ?? text.youth);
};
const inWords = (text) => (typeof text === "string" ? text : (text?.nl ?? text?.default ?? ""));
const count = (text) => (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).length;
const words = (...all) => all.reduce((sum, text) => sum + count(inWords(text)), 0);

/** How long the fictional youths' or parents' stories are, in words, and their sentences. */
const stories = readFileSync(join(root, "content/stories/dev.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter(({ respondent }) => (respondent === "ouder") === (route === "parent"))
  .map(({ text }) => text);
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const sentence = median(
  stories.flatMap((text) => text.split(/[.!?\n]+/).map(count)).filter((many) => many > 0),
);
const asksFor = sentences * sentence;
const longer = median(stories.map(count));

/** What is read of a question. On a phone the page's title is seen where it is of this question alone, its description always. */
const asked = (question, { title = "", description = "", elements = [] } = {}) =>
  words(
    elements.length > 1 ? "" : title,
    description,
    question.title,
    question.description,
    question.noneText,
    question.naText,
  ) +
  words(...(question.choices ?? []).map(({ text }) => text)) +
  words(...["left", "top", "right"].map((corner) => question[corner]?.text)) +
  words(question.minLabel, question.maxLabel) +
  ({ triad: words(say("triad.instructions"), say("triad.list")), poles: words(say("poles.instructions")) }[
    question.type
  ] ?? 0);

/** What is done, in seconds. */
const done = (question) =>
  ({
    text: tap + 3 / typingWords,
    feelings: feelings * tap,
    checkbox: several * tap,
    triad: point,
    poles: point / 2,
  })[question.type] ?? tap;

/** A question with its answer: a name of three words, or the least permission. */
const seenAgain = ({ name, title, choices }) =>
  name === "title" ? words(title) + 3 : name === "permission" ? words(title, choices?.[0]?.text) : 0;

const [first, ...rest] = json.pages;
const shown = ["landing.short", "landing.more", "helpline.title", "helpline.start", "landing.language"];
const screens = (story) => [
  {
    what: "Story",
    words:
      words(...shown.map(say), say("required.note"), first.title, first.description) +
      first.elements.reduce((sum, question) => sum + asked(question), 0),
    hands: tap + story / typingWords,
  },
  ...rest.flatMap((page) =>
    page.elements.map((question) => ({
      what: inWords(question.title),
      words: asked(question, page),
      hands: done(question),
    })),
  ),
  // The story once more, its name and who may read it; the other answers fold open, for who wants to see them.
  {
    what: "Review",
    words:
      words(...["review.title", "review.lead", "review.others", "more.text", "more.add"].map(say)) +
      words(say("consent.sending"), say("button.send")) +
      story +
      rest.flatMap(({ elements }) => elements).reduce((sum, question) => sum + seenAgain(question), 0),
    hands: tap,
  },
  {
    what: "Receipt",
    words: words(...["done.title", "done.text", "done.code.title", "done.where", "done.code.text"].map(say)),
    hands: noteCode,
  },
];
const seconds = ({ words: many, hands }) => many / readingWords + hands + page;
const totalOf = (story) => screens(story).reduce((sum, screen) => sum + seconds(screen), 0);
const clock = (all) => `${Math.floor(Math.round(all) / 60)}:${String(Math.round(all) % 60).padStart(2, "0")}`;

console.log("| screen | words to read | reading | typing, choosing | turning | together |");
console.log("|---|---|---|---|---|---|");
for (const screen of screens(asksFor))
  console.log(
    `| ${screen.what} | ${screen.words} | ${Math.round(screen.words / readingWords)} s | ${Math.round(screen.hands)} s | ${page} s | ${clock(seconds(screen))} |`,
  );
const total = totalOf(asksFor);
console.log(
  `| **Together**, a story of ${asksFor} words (${sentences} sentences) | | | | | **${clock(total)}** |`,
);
console.log(`| with a story of ${longer} words | | | | | ${clock(totalOf(longer))} |`);
if (total >= minutes * 60) {
  console.error(`This takes longer than the ${minutes} minutes that the page promises.`);
  process.exitCode = 1;
}
