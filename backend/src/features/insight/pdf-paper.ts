import { fileURLToPath } from 'node:url';
import { insight } from '@samtavle/shared/text';
import PDFDocument from 'pdfkit';

/** The product's own typeface: every letter of the Sámi languages, Latin, Greek and Cyrillic, as names are written. */
const fontFile = (weight: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`));
const BODY = fontFile('400Regular');
const BOLD = fontFile('700Bold');

/** On one line, and a letter with its marks as one. */
const oneLine = (text: string) => text.replaceAll(/[\r\n\t]+/g, ' ').normalize('NFC');

const MARGIN = 56;
/** The height of one line of text. */
const LINE = 14;
const SIZES = { H1: 22, H2: 16, H3: 13, H4: 11.5 } as const;
export type Heading = keyof typeof SIZES;

/** A tagged document of headings, paragraphs and lists: what a screen reader needs, and nothing that hides meaning in looks. */
export class PdfPaper {
  readonly #doc: PDFKit.PDFDocument;
  readonly #done: Promise<Buffer>;

  constructor(
    title: string,
    private readonly notice: string | null,
  ) {
    this.#doc = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 20 },
      bufferPages: true,
      tagged: true,
      lang: 'nb-NO',
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: title, Producer: insight.product, Creator: insight.product },
    });
    const parts: Buffer[] = [];
    this.#done = new Promise((resolve, reject) => {
      this.#doc.on('data', (part: Buffer) => parts.push(part));
      this.#doc.on('end', () => {
        resolve(Buffer.concat(parts));
      });
      this.#doc.on('error', reject);
    });
  }

  heading(level: Heading, words: string): void {
    // A heading alone at the foot of a page belongs to the next one.
    this.#room(4 * SIZES[level]);
    this.#doc.moveDown(level === 'H1' ? 0 : 0.8);
    this.#tagged(level, () => this.#doc.font(BOLD).fontSize(SIZES[level]).text(oneLine(words)));
    this.#doc.moveDown(0.3);
  }

  paragraph(words: string): void {
    this.#tagged('P', () => this.#body(words));
    this.#doc.moveDown(0.4);
  }

  /** A list; an empty one says that there is nothing. */
  list(items: readonly string[]): void {
    if (items.length === 0) {
      this.paragraph(insight.nothing);
      return;
    }
    const list = this.#doc.struct('L');
    this.#doc.addStructure(list);
    for (const item of items) {
      this.#room(LINE);
      const { y } = this.#doc;
      const mark = this.#doc.struct('Lbl', {}, () => this.#body('–', 0, y));
      const body = this.#doc.struct('LBody', {}, () => this.#body(item, 14, y));
      list.add(this.#doc.struct('LI', {}, [mark, body]));
      this.#doc.moveDown(0.15);
    }
    list.end();
    this.#doc.moveDown(0.4);
  }

  /** Puts the notice and the number on each page, and closes the document. */
  async finish(): Promise<Buffer> {
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#doc.switchToPage(page);
      // below the margin, where pdfkit would else begin a new page
      this.#doc.page.margins.bottom = 0;
      const words = [this.notice, insight.page(page + 1, count)].filter((it) => it !== null).join('   ·   ');
      this.#doc.markContent('Artifact', { type: 'Pagination' });
      this.#doc
        .font(BODY)
        .fontSize(9)
        .fillColor('#444')
        .text(oneLine(words), MARGIN, this.#doc.page.height - MARGIN, { lineBreak: false });
      this.#doc.endMarkedContent();
    }
    this.#doc.end();
    return this.#done;
  }

  /** Begins a new page unless there is so much room, in points, on this one. */
  #room(height: number): void {
    if (this.#doc.y + height > this.#doc.page.height - this.#doc.page.margins.bottom) this.#doc.addPage();
  }

  #body(words: string, indent = 0, y = this.#doc.y): void {
    const width = this.#doc.page.width - 2 * MARGIN - indent;
    this.#doc.font(BODY).fontSize(10.5).fillColor('#111');
    this.#doc.text(oneLine(words), MARGIN + indent, y, { width, lineGap: 2 });
    this.#doc.x = MARGIN;
  }

  #tagged(tag: Heading | 'P', write: () => void): void {
    this.#doc.addStructure(this.#doc.struct(tag, {}, write));
  }
}
