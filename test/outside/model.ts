import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";

/** What a request to the model held. */
export interface Received {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format: { type: string; json_schema?: { schema: unknown } };
  };
}

export type Behaviour = (answer: http.ServerResponse, received: Received) => void;

export interface Model {
  /** Below /v1, as an operator writes it. */
  url: string;
  received: Received[];
  /** What it does from now on. */
  does(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export const suggestion = (quote: string, theme = "being-heard", valence = "positive", confidence = 0.8) => ({
  theme,
  valence,
  quote,
  confidence,
});

/** A good answer, as vLLM or llama.cpp gives it. */
export const says =
  (content: unknown, finish = "stop"): Behaviour =>
  (answer) => {
    answer.writeHead(200, { "content-type": "application/json" });
    answer.end(
      JSON.stringify({
        id: "chatcmpl-1",
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: {
              role: "assistant",
              content: typeof content === "string" ? content : JSON.stringify(content),
            },
            finish_reason: finish,
          },
        ],
      }),
    );
  };

export const refuses =
  (status: number, headers: http.OutgoingHttpHeaders = {}): Behaviour =>
  (answer) => {
    answer.writeHead(status, headers);
    answer.end("the story you sent was refused");
  };

/** A server on loopback that speaks the protocol, and misbehaves where a test wants it to. */
export async function startModel(options: { behaviour?: Behaviour; secure?: boolean } = {}): Promise<Model> {
  let behaviour = options.behaviour ?? says({ suggestions: [] });
  const received: Received[] = [];
  const listener: http.RequestListener = (request, answer) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part) => {
      text += part;
    });
    request.on("end", () => {
      const one = { path: request.url ?? "", headers: request.headers, body: JSON.parse(text) };
      received.push(one);
      behaviour(answer, one);
    });
  };
  const server = options.secure ? https.createServer(selfSigned, listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.secure ? "https" : "http"}://127.0.0.1:${port}/v1`,
    received,
    does(next) {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Made for these tests, for localhost, known to nobody. */
const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfi2/Yjg1u57GZEIQ
gaqFPJ9AvqFyThW3xS+M2JcXRpihRANCAATb4bgOnMWcXMoZ/aymwTNXnKCDRMFQ
z53DSALS5g5sTJ5tzDztFSUjHuxC5drHgT5eDBc5lWCKFjfjVzGtRMPP
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUX+sCRwXzGEgLx5Fqs9T9a9XAmDQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA2MDcyMloYDzIxMjYxMDI5
MDYwNzIyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATb4bgOnMWcXMoZ/aymwTNXnKCDRMFQz53DSALS5g5sTJ5tzDztFSUj
HuxC5drHgT5eDBc5lWCKFjfjVzGtRMPPo28wbTAdBgNVHQ4EFgQUq68gpRLzlyum
vNqWDWk2Yjp96CEwHwYDVR0jBBgwFoAUq68gpRLzlyumvNqWDWk2Yjp96CEwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgFvCsFzAnA97bt/uoyra/E9NTbSCXgYgsC2Y27Gz4ObsCICYQ
SinoIw0twaH0S8X1vvQa6u1n9gb53frw+91I/z6g
-----END CERTIFICATE-----`,
};
