// The part of `saxen` that we call; the package carries no types.
declare module 'saxen' {
  /** Attributes by name with entities undecoded; `false` where they are malformed. */
  type Attributes = () => Readonly<Record<string, string>> | false;
  type Decode = (text: string) => string;

  export class Parser {
    /** Names carry their namespace prefix as written. An error is thrown. */
    on(
      event: 'openTag',
      handler: (name: string, attributes: Attributes, decode: Decode, selfClosing: boolean) => void,
    ): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text', handler: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', handler: (text: string) => void): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
