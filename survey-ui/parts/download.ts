import { ApiProblem, headersOf } from "./api.ts";

/** Hands a file to the browser, as if a link to it had been followed. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/**
 * Asks the server for a file and saves it.
 * @throws ApiProblem with the server's sentence
 */
export async function download(
  method: "GET" | "POST",
  path: string,
  name: string,
  body?: unknown,
): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      headers: headersOf(body),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiProblem("Geen verbinding met de server. Probeer het opnieuw.", "offline", 0);
  }
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => ({}))) as { title?: string; code?: string };
    throw new ApiProblem(
      problem.title ?? "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
      problem.code ?? "unexpected",
      answer.status,
    );
  }
  saveFile(name, await answer.blob());
}

/** Rows as a file for a spreadsheet: semicolons and a byte order mark, as is usual in the Netherlands. */
export function csvFile(rows: readonly (readonly string[])[]): Blob {
  const cell = (text: string) => {
    // A cell that begins like a formula would be run by a spreadsheet.
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const text = rows.map((row) => row.map(cell).join(";")).join("\r\n");
  return new Blob([`\uFEFF${text}\r\n`], { type: "text/csv;charset=utf-8" });
}
