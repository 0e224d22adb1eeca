/** A value whose JSON is there already. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The JSON of an answer; its data is taken as it is where it has been written already and nothing else stands beside it. */
export function stringifyAnswer(answer: Readonly<Record<string, unknown>>): string {
  const { data } = answer;
  if (data instanceof JsonText && Object.values(answer).filter((value) => value !== undefined).length === 1) {
    return `{"data":${data.text}}`;
  }
  return JSON.stringify(answer);
}
