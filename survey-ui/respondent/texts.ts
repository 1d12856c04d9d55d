/** The phone's texts, already spoken to the right person by the server; {names} are filled in here. */
export class Texts {
  readonly all: Record<string, string>;
  constructor(all: Record<string, string>) {
    this.all = all;
  }
  say(key: string, values: Record<string, string | number> = {}): string {
    return (this.all[key] ?? "").replace(/\{([a-z]+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  }
}
