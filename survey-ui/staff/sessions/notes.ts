import { useCallback, useEffect, useRef, useState } from "react";
import type { Note, NoteKind } from "../../../api/contract/sessions.ts";
import { ApiProblem, readKept, send, writeKept } from "../../parts/index.ts";

/** A note as it stands on the screen. */
export interface Draft {
  id: string;
  kind: NoteKind;
  cardId: string | null;
  text: string;
  owner: string;
  dueOn: string;
  /** `writtenAt` of what the server holds; null before the first save. */
  seen: string | null;
  state: "saved" | "changed" | "saving" | "failed";
}

const draftOf = (note: Note): Draft => ({
  id: note.id,
  kind: note.kind,
  cardId: note.cardId,
  text: note.text,
  owner: note.owner ?? "",
  dueOn: note.dueOn ?? "",
  seen: note.writtenAt,
  state: "saved",
});

const body = (draft: Draft) => ({
  kind: draft.kind,
  cardId: draft.cardId,
  text: draft.text.trim(),
  owner: draft.kind === "lesson" ? draft.owner.trim() : null,
  dueOn: draft.kind === "lesson" && draft.dueOn !== "" ? draft.dueOn : null,
  seen: draft.seen,
});

/** How long after the last key a note is sent, in ms. */
const rest = 900;

/**
 * The notes of a session, saved while people write. What is not acknowledged yet also lies in this tab's own storage,
 * so that a reload or a lost connection loses nothing. When somebody else changed the same note meanwhile, both
 * versions stay: theirs under its own id, ours as a new note.
 */
export function useNotes(sessionId: string, initial: Note[]) {
  const store = `vw-notes-${sessionId}`;
  const [drafts, setDrafts] = useState<Draft[]>(() =>
    withUnsaved(initial.map(draftOf), readKept<Draft[]>(store) ?? []),
  );
  const latest = useRef(drafts);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const busy = useRef(new Set<string>());

  const change = useCallback(
    (next: (now: Draft[]) => Draft[]) => {
      latest.current = next(latest.current);
      const unsaved = latest.current.filter((draft) => draft.state !== "saved");
      writeKept(store, unsaved.length > 0 ? unsaved : null);
      setDrafts(latest.current);
    },
    [store],
  );

  const save = useCallback(
    async (id: string, leaving = false) => {
      clearTimeout(timers.current.get(id));
      timers.current.delete(id);
      const draft = latest.current.find((one) => one.id === id);
      if (!draft || draft.state === "saved" || busy.current.has(id)) return;
      // An empty note that was never saved is nothing yet.
      if (draft.seen === null && draft.text.trim() === "") return;
      busy.current.add(id);
      const patch = (to: Partial<Draft>) =>
        change((now) => now.map((one) => (one.id === id ? { ...one, ...to } : one)));
      patch({ state: "saving" });
      try {
        const { writtenAt } = await send<{ writtenAt: string }>(
          "PUT",
          `/api/sessions/${sessionId}/notes/${id}`,
          body(draft),
          { keepalive: leaving },
        );
        const now = latest.current.find((one) => one.id === id);
        const same = now?.text === draft.text && now.owner === draft.owner && now.dueOn === draft.dueOn;
        patch({ seen: writtenAt, state: same ? "saved" : "changed" });
        if (!same)
          timers.current.set(
            id,
            setTimeout(() => void save(id), rest),
          );
      } catch (error) {
        if (error instanceof ApiProblem && error.code === "conflict") {
          const copy: Draft = {
            ...(latest.current.find((one) => one.id === id) ?? draft),
            id: crypto.randomUUID(),
          };
          const theirs = await othersNote(sessionId, id);
          change((now) =>
            now.flatMap((one) =>
              one.id !== id
                ? one
                : [...(theirs ? [theirs] : []), { ...copy, seen: null, state: "changed" as const }],
            ),
          );
          timers.current.set(
            copy.id,
            setTimeout(() => void save(copy.id), 0),
          );
        } else {
          patch({ state: "failed" });
          timers.current.set(
            id,
            setTimeout(() => void save(id), 5_000),
          );
        }
      } finally {
        busy.current.delete(id);
      }
    },
    [change, sessionId],
  );

  const edit = useCallback(
    (id: string, to: Partial<Pick<Draft, "text" | "owner" | "dueOn">>) => {
      change((now) => now.map((one) => (one.id === id ? { ...one, ...to, state: "changed" } : one)));
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => void save(id), rest),
      );
    },
    [change, save],
  );

  const add = useCallback(
    (kind: NoteKind, cardId: string | null): string => {
      const id = crypto.randomUUID();
      const fresh: Draft = { id, kind, cardId, text: "", owner: "", dueOn: "", seen: null, state: "changed" };
      change((now) => [...now, fresh]);
      return id;
    },
    [change],
  );

  const remove = useCallback(
    async (id: string) => {
      clearTimeout(timers.current.get(id));
      const draft = latest.current.find((one) => one.id === id);
      if (draft?.seen) {
        await send("DELETE", `/api/sessions/${sessionId}/notes/${id}`).catch((error: unknown) => {
          if (!(error instanceof ApiProblem && error.status === 404)) throw error;
        });
      }
      change((now) => now.filter((one) => one.id !== id));
    },
    [change, sessionId],
  );

  // What was left unsaved by an earlier visit goes out at once; on leaving, what is not out yet goes along.
  useEffect(() => {
    const pending = () => latest.current.filter((draft) => draft.state !== "saved").map((draft) => draft.id);
    for (const id of pending()) void save(id);
    const leave = () => {
      if (document.visibilityState === "hidden") for (const id of pending()) void save(id, true);
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      for (const id of pending()) void save(id, true);
    };
  }, [save]);

  return { drafts, edit, add, remove, save };
}

async function othersNote(sessionId: string, id: string): Promise<Draft | null> {
  try {
    const session = await send<{ notes: Note[] }>("GET", `/api/sessions/${sessionId}`);
    const note = session.notes.find((one) => one.id === id);
    return note ? draftOf(note) : null;
  } catch {
    return null;
  }
}

/** The server's notes with this tab's unsaved words on top. */
function withUnsaved(saved: Draft[], unsaved: Draft[]): Draft[] {
  const words = unsaved.filter((draft) => draft.text.trim() !== "" || draft.seen !== null);
  return [
    ...saved.map((draft) => {
      const mine = words.find((one) => one.id === draft.id);
      return mine ? { ...mine, state: "changed" as const } : draft;
    }),
    ...words
      .filter((draft) => !saved.some((one) => one.id === draft.id))
      .map((draft) => ({ ...draft, state: "changed" as const })),
  ];
}
