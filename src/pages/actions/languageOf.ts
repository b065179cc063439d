/** `zh` for what people entered in Chinese, whatever the language of the page around it. */
export function languageOf(entered: string): 'zh' | undefined {
  return /\p{Script=Han}/u.test(entered) ? 'zh' : undefined;
}
