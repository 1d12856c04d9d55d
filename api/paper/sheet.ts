import { createRequire } from "node:module";
import { Readable } from "node:stream";
import PDFDocument from "pdfkit";
import { create } from "qrcode";

/**
 * A tagged PDF (PDF/UA): title, language, headings, paragraphs, lists and pictures with a text, in reading order, with
 * every typeface embedded. Source Sans 3 has Latin, Polish, Turkish and Cyrillic; Vazirmatn Arabic and Farsi.
 */

const find = createRequire(import.meta.url).resolve;
const fonts = {
  latin: {
    plain: find("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
    strong: find("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  },
  arabic: {
    plain: find("@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf"),
    strong: find("@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf"),
  },
};

type Doc = InstanceType<typeof PDFDocument>;
/** Millimetres to points. */
export const mm = (n: number) => (n * 72) / 25.4;
export const page = { width: mm(210), height: mm(297), side: mm(25), top: mm(22) };
const ink = "#16181d";

export interface Look {
  size: number;
  strong?: boolean;
  color?: string;
  /** Points after the paragraph. */
  after?: number;
}

export interface Place {
  x: number;
  width: number;
}

/** A document under way: things are put below each other on the current page. */
export interface Sheet {
  doc: Doc;
  y: number;
  /** Puts a paragraph or heading; its tag is what a screen reader hears it as. */
  text(tag: "H1" | "H2" | "P", text: string, look: Look, place?: Place): void;
  /** Puts a list. */
  list(items: string[], look: Look, place?: Place): void;
  /** Puts a QR code of so many points wide; `alt` says in words what it opens. */
  qr(url: string, alt: string, at: { x: number; y: number; size: number }): void;
  /** Draws something that says nothing: a line, an empty box. */
  ornament(draw: (doc: Doc) => void): void;
  /** How high the text would be. */
  height(text: string, look: Look, place?: Place): number;
  /** Starts a page, as a part of its own with its own language. */
  part(title: string, language: { lang: string; dir: "ltr" | "rtl" }, work: () => void): void;
  /** A further page in the same part. */
  nextPage(): void;
}

/**
 * Makes a PDF while it is being sent.
 * @param work puts its parts on the sheet, one for each letter; asynchronous, so that a thousand letters block nobody
 */
export function makePdf(
  info: { title: string; lang: string },
  work: (sheet: Sheet) => Promise<void>,
): ReadableStream<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    // biome-ignore lint/suspicious/noExplicitAny: the types are a version behind
    subset: "PDF/UA" as any,
    tagged: true,
    lang: info.lang,
    displayTitle: true,
    autoFirstPage: false,
    font: fonts.latin.plain,
    info: { Title: info.title, Author: "Vertelwijzer", Creator: "Vertelwijzer", Producer: "Vertelwijzer" },
  });
  const sheet = sheetOn(doc);
  // The reader of the stream sets the pace; a failure ends it instead of leaving half a file that looks whole.
  void work(sheet).then(
    () => doc.end(),
    (error) => (doc as unknown as Readable).destroy(error instanceof Error ? error : new Error("pdf")),
  );
  return Readable.toWeb(doc as unknown as Readable) as ReadableStream<Uint8Array>;
}

function sheetOn(doc: Doc): Sheet {
  const whole: Place = { x: page.side, width: page.width - 2 * page.side };
  let rtl = false;
  let section: ReturnType<Doc["struct"]> | undefined;
  const root = doc.struct("Document");
  doc.addStructure(root);

  const use = (look: Look) => {
    const family = rtl ? fonts.arabic : fonts.latin;
    doc
      .font(look.strong ? family.strong : family.plain)
      .fontSize(look.size)
      .fillColor(look.color ?? ink);
    // Arabic script needs more air above and below.
    return look.size * (rtl ? 0.15 : 0.2);
  };
  const draw = (text: string, look: Look, { x, width }: Place, y: number) => {
    const lineGap = use(look);
    if (rtl) return drawRightToLeft(doc, text, { x, width }, y, lineGap);
    doc.text(text, x, y, { width, lineGap });
    return doc.y;
  };
  const put = (tag: string, parent: ReturnType<Doc["struct"]>, text: string, look: Look, place: Place) => {
    const y = sheet.y;
    let end = y;
    parent.add(
      // Drawn word by word from the right, the letters lie in another order than they are read in.
      doc.struct(tag as "P", rtl ? ({ actual: text } as object) : {}, () => {
        end = draw(text, look, place, y);
      }),
    );
    sheet.y = end + (look.after ?? look.size * 0.6);
  };

  const sheet: Sheet = {
    doc,
    y: page.top,
    text: (tag, text, look, place = whole) => put(tag, section!, text, look, place),
    list(items, look, place = whole) {
      const list = doc.struct("L");
      section!.add(list);
      for (const item of items) {
        const li = doc.struct("LI");
        list.add(li);
        put("LBody", li, item, { ...look, after: look.size * 0.15 }, place);
        li.end();
      }
      list.end();
      sheet.y += look.after ?? look.size * 0.6;
    },
    qr(url, alt, { x, y, size }) {
      const { size: count, data } = create(url, { errorCorrectionLevel: "M" }).modules;
      const unit = size / count;
      section!.add(
        doc.struct("Figure", { alt, bbox: [x, y, x + size, y + size] } as object, () => {
          for (let row = 0; row < count; row++)
            for (let column = 0; column < count; column++)
              if (data[row * count + column])
                // A hair wider, so that no white line shows between modules on paper.
                doc.rect(x + column * unit, y + row * unit, unit + 0.05, unit + 0.05);
          doc.fill("#000");
        }),
      );
    },
    ornament(work) {
      doc.markContent("Artifact", { type: "Layout" } as object);
      work(doc);
      doc.endMarkedContent();
    },
    height(text, look, { width } = whole) {
      const lineGap = use(look);
      return rtl
        ? linesOf(doc, text, width).length * (doc.currentLineHeight(true) + lineGap)
        : doc.heightOfString(text, { width, lineGap });
    },
    part(title, { lang, dir }, work) {
      rtl = dir === "rtl";
      section = doc.struct("Sect", { title, lang } as object);
      root.add(section);
      sheet.nextPage();
      work();
      section.end();
    },
    nextPage() {
      doc.addPage({ size: "A4", margin: 0 });
      sheet.y = page.top;
    },
  };
  doc.on("end", () => {});
  const end = doc.end.bind(doc);
  doc.end = () => {
    root.end();
    end();
  };
  return sheet;
}

interface Token {
  text: string;
  width: number;
}

/** Words, with what is written from left to right (numbers, addresses, a Dutch name of more words) in one token. */
function tokensOf(doc: Doc, text: string): Token[] {
  const tokens: string[] = [];
  let leftToRight = false;
  for (const word of text.split(/\s+/)) {
    const [, core = "", tail = ""] = /^(.*?)([.,:،؛؟!]*)$/u.exec(word) ?? [];
    const western = /[\p{Script=Latin}\d]/u.test(core);
    if (western && leftToRight) tokens.push(`${tokens.pop()} ${core}`);
    else tokens.push(western ? core : word);
    if (western && tail) tokens.push(`\u0000${tail}`);
    leftToRight = western && !tail;
  }
  return tokens.map((token) => ({ text: token, width: doc.widthOfString(token.replace("\u0000", "")) }));
}

function linesOf(doc: Doc, text: string, width: number): Token[][] {
  const space = doc.widthOfString(" ");
  const lines: Token[][] = [[]];
  let used = 0;
  for (const token of tokensOf(doc, text)) {
    const glued = token.text.startsWith("\u0000");
    const line = lines.at(-1)!;
    const needed = token.width + (line.length > 0 && !glued ? space : 0);
    if (line.length > 0 && !glued && used + needed > width) {
      lines.push([token]);
      used = token.width;
    } else {
      line.push(token);
      used += needed;
    }
  }
  return lines;
}

/**
 * Arabic and Farsi: the library joins the letters of a word, but does not turn lines round, so each word is put where it
 * belongs, from the right. Enough for our own letters; no general bidirectional layout.
 */
function drawRightToLeft(doc: Doc, text: string, { x, width }: Place, y: number, lineGap: number): number {
  const space = doc.widthOfString(" ");
  const height = doc.currentLineHeight(true) + lineGap;
  for (const line of linesOf(doc, text, width)) {
    let right = x + width;
    for (const [i, token] of line.entries()) {
      const glued = token.text.startsWith("\u0000");
      if (i > 0 && !glued) right -= space;
      right -= token.width;
      doc.text(token.text.replace("\u0000", ""), right, y, { lineBreak: false });
    }
    y += height;
  }
  return y;
}
