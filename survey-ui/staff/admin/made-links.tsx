import { useEffect, useState } from "react";
import type { MadeInvitations } from "../../../api/contract/administration.ts";
import { Button, dayText, Notice, numberText, Spinner, useStay } from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";

/** What was ordered, in the words of the form, for the printed page and the file. */
export interface Order {
  campaign: string;
  wave: string;
  provider: string;
  segment: string;
  municipality: string;
  questionnaire: string;
  route: string;
  expiresOn: string;
}

/** The codes, this once: as a file, or as cards to print and hand out. */
export function MadeLinks({
  links,
  order,
  onDone,
}: {
  links: MadeInvitations;
  order: Order;
  onDone: () => void;
}) {
  const [kept, setKept] = useState(false);
  useStay(!kept);
  const count = links.codes.length;
  function download() {
    const url = URL.createObjectURL(new Blob([csvOf(links, order)], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `links-${order.provider.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.csv`;
    link.click();
    URL.revokeObjectURL(url);
    setKept(true);
  }
  return (
    <>
      <div className="vw-screen-only">
        <h1>{count === 1 ? "1 link is gemaakt" : `${numberText(count)} links zijn gemaakt`}</h1>
        <p className="vw-lead">
          {order.provider}, {order.segment.toLowerCase()}. Te gebruiken tot en met {dayText(order.expiresOn)}.
        </p>
        <Notice kind="warning" title="Nu bewaren of afdrukken">
          De links zijn alleen nu te zien. Ze worden nergens bewaard, ook niet voor een beheerder. Wie een
          link heeft, kan ermee vertellen: ga er zorgvuldig mee om.
        </Notice>
        <div className="ad-acts">
          <Button kind="main" onClick={download}>
            Bestand bewaren (csv)
          </Button>
          <Button
            onClick={() => {
              setKept(true);
              print();
            }}
          >
            Kaartjes afdrukken
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {kept ? "Klaar" : "Weggaan zonder te bewaren"}
          </Button>
        </div>
        <h2 className="vw-section">Zo zien de kaartjes eruit</h2>
      </div>
      <Cards links={links} order={order} />
    </>
  );
}

/** Separated by semicolons and with a byte order mark, as spreadsheets in the Netherlands expect. */
function csvOf(links: MadeInvitations, order: Order): string {
  const cell = (text: string) => (/[";\n]|^[=+\-@]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = links.codes.map((code) => [
    links.base + code,
    code,
    order.provider,
    order.segment,
    order.municipality,
    order.questionnaire,
    order.expiresOn,
  ]);
  return `\uFEFF${[
    ["link", "code", "aanbieder", "segment", "gemeente", "vragenlijst", "geldig tot en met"],
    ...rows,
  ]
    .map((row) => row.map(cell).join(";"))
    .join("\r\n")}\r\n`;
}

interface Qr {
  size: number;
  path: string;
}

/** One path of all dark modules: small, sharp on paper, and drawn in the colour of the text. */
async function drawQr(text: string): Promise<Qr> {
  const { create } = await import("qrcode");
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (data[y * size + x]) path += `M${x} ${y}h1v1h-1z`;
  }
  return { size, path };
}

function Cards({ links, order }: { links: MadeInvitations; order: Order }) {
  const { isDemo } = useMe().region;
  const [drawn, setDrawn] = useState<Qr[] | null>(null);
  useEffect(() => {
    let gone = false;
    void Promise.all(links.codes.map((code) => drawQr(links.base + code))).then((all) => {
      if (!gone) setDrawn(all);
    });
    return () => {
      gone = true;
    };
  }, [links]);
  if (!drawn) return <Spinner label="Kaartjes tekenen" />;
  const parent = order.route === "parent";
  const host = links.base.replace(/^https?:\/\//, "").replace(/\/v\/$/, "");
  return (
    <ul className="ad-cards">
      {links.codes.map((code, i) => {
        const qr = drawn[i]!;
        return (
          <li key={code} className="ad-card">
            <svg
              viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`}
              role="img"
              aria-label={`QR-code van ${links.base}${code}`}
              shapeRendering="crispEdges"
            >
              <rect x="-2" y="-2" width={qr.size + 4} height={qr.size + 4} fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
            <div>
              <p className="ad-card-title">
                {parent ? "Wat heeft u meegemaakt?" : "Wat heb jij meegemaakt?"}
              </p>
              <p>
                {parent
                  ? "Scan de code en vertel het in uw eigen woorden. Uw naam is niet nodig."
                  : "Scan de code en vertel het in je eigen woorden. Je naam is niet nodig."}
              </p>
              <p className="ad-card-code">
                {host}/v/
                <br />
                <strong>{code}</strong>
              </p>
              <p className="ad-card-until">
                Tot en met {dayText(order.expiresOn)}. Werkt één keer.
                {isDemo ? " Demo, niet echt." : null}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
