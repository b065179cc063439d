/** Where a text stops being JSON, counted from 1, and what an author has to mend there. */
export interface Misread {
  line: number;
  column: number;
  message: string;
}

/** Signs of a Chinese keyboard in place of those that JSON is written with. */
const chineseSigns: Readonly<Record<string, string>> = {
  ...{ '，': ',', '、': ',', '：': ':', '“': '"', '”': '"', '＂': '"' },
  ...{ '｛': '{', '｝': '}', '［': '[', '］': ']', '【': '[', '】': ']' },
};

class Stop extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** What is wrong with a text that is no JSON, in the words of its author; `null` where nothing is found. */
export function misread(text: string): Misread | null {
  try {
    new Reader(text).file();
    return null;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const before = text.slice(0, stop.at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: stop.message };
  }
}

/** Reads as JSON is read, keeping nothing, and stops at the first fault. */
class Reader {
  private at = 0;
  /** The first { or [ whose end is indented as that of another: more likely the one left open than the file's own. */
  private crooked: number | null = null;
  /** Where what was read last ends. */
  private end = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  file(): void {
    if (this.next() === '') throw new Stop(0, 'the file is empty');
    this.value();
    if (this.next() !== '') throw this.unexpected('more follows after the end of the file’s { … }');
  }

  /** The next sign that is no blank, `''` at the end. */
  private next(): string {
    while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at += 1;
    return String.fromCodePoint(...[this.text.codePointAt(this.at)].filter((code) => code !== undefined));
  }

  private take(length: number): void {
    this.at += length;
    this.end = this.at;
  }

  private value(): void {
    const sign = this.next();
    if (sign === '{') this.list('}', () => this.field());
    else if (sign === '[') this.list(']', () => this.value());
    else if (sign === '"') this.string();
    else {
      const [word] = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(
        this.text.slice(this.at),
      ) ?? [undefined];
      if (word === undefined) throw this.unexpected(this.noValue(sign));
      this.take(word.length);
    }
  }

  private noValue(sign: string): string {
    if (sign === '}' || sign === ']' || sign === ',') return 'a value is missing here';
    if (/\p{Number}|[+.-]/u.test(sign))
      return 'a number is written in plain digits, as 20 or 0.5, without anything before or after';
    return `“${/^[\p{Letter}\p{Number}_]{1,20}/u.exec(this.text.slice(this.at))?.[0] ?? sign}” is no value: a text stands in "…", a number in plain digits`;
  }

  private field(): void {
    const sign = this.next();
    if (sign !== '"') {
      const isDigits = /\d/.test(sign) && /\d,$/.test(this.text.slice(0, this.end));
      throw this.unexpected(
        isDigits
          ? 'a number has no commas between its thousands'
          : 'the name of a field stands here, in straight quotation marks: "zh"',
      );
    }
    this.string();
    if (this.next() !== ':') throw this.unexpected('a colon is missing after the name of a field');
    this.take(1);
    this.value();
  }

  private list(close: '}' | ']', item: () => void): void {
    const opened = this.at;
    this.take(1);
    if (this.next() === close) return this.take(1);
    for (;;) {
      item();
      const sign = this.next();
      if (sign === close) {
        const ownLine = this.indent(this.at, /^[ \t]*$/);
        if (ownLine !== null && ownLine !== this.indent(opened, /^[ \t]*/)) this.crooked ??= opened;
        return this.take(1);
      }
      if (sign === '') throw this.unclosed(opened, close);
      if (sign !== ',') throw this.noComma(sign, close);
      const comma = this.at;
      this.take(1);
      const after = this.next();
      if (after === close) throw new Stop(comma, `nothing follows this comma but “${close}”: take it away`);
      if (after === '') throw this.unclosed(opened, close);
    }
  }

  /** How far the line of a place is indented, if what stands there before it is of this form. */
  private indent(at: number, form: RegExp): number | null {
    return form.exec(this.text.slice(this.text.lastIndexOf('\n', at - 1) + 1, at))?.[0].length ?? null;
  }

  private unclosed(opened: number, close: string): Stop {
    if (this.crooked === null)
      return new Stop(opened, `what begins here is never closed: its ${close} is missing`);
    const own = this.text.charAt(this.crooked) === '{' ? '}' : ']';
    return new Stop(
      this.crooked,
      `what begins here is not closed before what stands around it: its ${own} is missing`,
    );
  }

  private noComma(sign: string, close: string): Stop {
    if (/["{[\d-]/.test(sign)) return new Stop(this.end, 'a comma is missing here');
    if (sign === '%') return this.unexpected('a number stands without “%”');
    if (this.text.charAt(this.end - 1) === '"' && /[\p{Letter}\p{Number}]/u.test(sign))
      return this.unexpected('the text ended at the quotation mark before; inside a text write “ ” or \\"');
    return this.unexpected(`a comma or “${close}” belongs here, not “${sign}”`);
  }

  private string(): void {
    const start = this.at;
    for (let at = start + 1; ; at += 1) {
      const sign = this.text.charAt(at);
      if (sign === '"') return this.take(at + 1 - start);
      if (sign === '' || sign === '\n' || sign === '\r')
        throw new Stop(start, 'the text that begins here does not end in its line: its closing " is missing');
      if (sign < ' ') throw new Stop(at, 'a tab or another sign that cannot be seen stands in a text');
      if (sign !== '\\') continue;
      at += 1;
      if (!/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.text.slice(at, at + 5)))
        throw new Stop(at - 1, 'a “\\” in a text is written twice: “\\\\”');
    }
  }

  /** What stands here is said for itself where it is a usual slip, whatever was expected. */
  private unexpected(message: string): Stop {
    const sign = this.next();
    const plain = chineseSigns[sign];
    if (plain !== undefined)
      return new Stop(this.at, `${sign} is a sign of Chinese writing; here stands the plain ${plain}`);
    if (/^\/[/*]|^#/.test(this.text.slice(this.at))) return new Stop(this.at, 'JSON has no comments');
    if (sign === "'") return new Stop(this.at, 'texts and names of fields stand in ", not in \'');
    if (sign === '') return new Stop(this.at, 'the file ends here, before all that it began is closed');
    return new Stop(this.at, message);
  }
}
