/** Own sentences in the languages of news, one a line, and the encodings that such texts were kept in before UTF-8. */
export interface Sample {
  language: string;
  encodings: readonly string[];
  sentences: readonly string[];
}

export const sample = (language: string, encodings: string, text: string): Sample => ({
  language,
  encodings: encodings.split(" "),
  sentences: text.trim().split("\n"),
});
