import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as a server received it. */
export interface Received {
  to: string;
  raw: string;
}

/** A real mail server on this machine that keeps what it gets, and may be told to refuse. */
export interface MailServer {
  url: string;
  received: Received[];
  /** What it says to a recipient: undefined to take it, else an SMTP code. */
  toRecipient: (address: string) => number | undefined;
  /** What it says after the words were sent. */
  toData: (address: string) => number | undefined | Promise<number | undefined>;
  close(): Promise<void>;
}

export async function mailServer(): Promise<MailServer> {
  const refusal = (code: number) => Object.assign(new Error("no"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const code = made.toRecipient(address);
      done(code === undefined ? null : refusal(code));
    },
    onData(stream, session, done) {
      let raw = "";
      stream.setEncoding("utf8");
      stream.on("data", (part: string) => {
        raw += part;
      });
      stream.on("end", async () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        const code = await made.toData(to);
        if (code === undefined) made.received.push({ to, raw });
        done(code === undefined ? null : refusal(code));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  server.on("error", () => {});
  const { port } = server.server.address() as AddressInfo;
  const made: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    toRecipient: () => undefined,
    toData: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return made;
}

/** A server of one's own making: `talk` gets each connection. For those that hang, drop, or take and then fall silent. */
export async function strangeServer(talk: (socket: Socket) => void): Promise<{ url: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Answers line by line like a mail server, up to the point where `instead` takes over. */
export function dialogue(instead: { at: RegExp; act: (socket: Socket, line: string) => void }) {
  return (socket: Socket) => {
    socket.write("220 test ESMTP\r\n");
    let inData = false;
    let rest = "";
    socket.on("data", (part) => {
      rest += part.toString("utf8");
      const lines = rest.split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (inData) {
          if (line !== ".") continue;
          inData = false;
          if (instead.at.test("<end of data>")) return instead.act(socket, line);
          socket.write("250 taken\r\n");
        } else if (instead.at.test(line)) return instead.act(socket, line);
        else if (/^DATA/.test(line)) {
          inData = true;
          socket.write("354 go on\r\n");
        } else if (/^QUIT/.test(line)) socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
  };
}

/** The plain-text part of a mail, with its transfer encoding undone. */
export function textOf(raw: string): string {
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/i.exec(raw);
  if (!part) throw new Error("no plain text");
  const head = raw.slice(part.index, part.index + part[0].indexOf("\r\n\r\n"));
  if (/base64/i.test(head)) return Buffer.from(part[1]!, "base64").toString("utf8");
  const bytes = part[1]!
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /quoted-printable/i.test(head) ? Buffer.from(bytes, "latin1").toString("utf8") : part[1]!;
}
