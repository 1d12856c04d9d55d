/**
 * The design system. Plain HTML already looks right (base.css); these are for what HTML alone does not give.
 *
 *   Button                    kind main | plain | quiet | danger, small, busy, shortcut
 *   Field, TextArea, Select, Check, Radios    label, hint, error, hideLabel + the element's own attributes
 *   focusWrong                the keyboard to the first wrong field of a form
 *   Notice, Problem, Badge, Spinner, EmptyState
 *   Tabs, Dialog, Table, Toolbar, Pages
 *   Marked, selectedSpan      a text with marks by UTF-16 offsets, and the offsets of a selection in it
 *   send, useApi, useAct      the way to the server; ApiProblem has `title` to show and `of(field)`
 *   useRefresh                asks again every so often, while somebody looks
 *   useKeys                   keyboard shortcuts of a screen, shown in the "?" dialog
 *   readKept, writeKept       what is not saved yet, in this tab's own storage
 *   useStay, mayLeave         asks before what is not saved is lost: closing, a link, a key
 *   dayText, numberText, namesText       dates, numbers and names in Dutch
 *
 * Classes for plain elements: vw-story (serif, 66 characters), vw-quote, vw-soft, vw-small, vw-numbers, vw-hidden
 * (for screen readers only), vw-screen-only (not on paper), vw-columns (main text with an aside), vw-mark-<type>.
 * Colours only by the tokens of tokens.css: test/survey-ui/contrast.test.ts refuses others.
 */
export { ApiProblem, asShown, send, unanswered, useAct, useApi, useRefresh } from "./api.ts";
export { Button } from "./button.tsx";
export { Dialog } from "./dialog.tsx";
export { Badge, EmptyState, Notice, Problem, Spinner } from "./feedback.tsx";
export { Check, Field, focusWrong, Radios, Select, TextArea } from "./fields.tsx";
export { readKept, writeKept } from "./kept.ts";
export { useKeys } from "./keys.ts";
export { type Mark, Marked, selectedSpan } from "./marked.tsx";
export { mayLeave, useStay } from "./stay.ts";
export { Pages, Table, Toolbar } from "./table.tsx";
export { Tabs } from "./tabs.tsx";
export { dayText, momentText, namesText, numberText } from "./words.ts";
