import { Visitor, type Node } from 'oxc-parser';
import { parseModule, type Source } from './sources.ts';

/** A piece of text in a message: a string, or what stands between the holes of a template. */
export interface Piece {
  path: string;
  language: 'zh' | 'en';
  text: string;
}

/** Every text within the `zh` and the `en` of each `defineMessages` of a module. */
export function piecesOf(source: Source): Piece[] {
  const pieces: Piece[] = [];
  new Visitor({
    CallExpression(call) {
      if (call.callee.type !== 'Identifier' || call.callee.name !== 'defineMessages') return;
      const [messages] = call.arguments;
      if (messages?.type !== 'ObjectExpression') return;
      for (const property of messages.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        const { name } = property.key;
        if (name !== 'zh' && name !== 'en') continue;
        for (const text of textsIn(property.value)) pieces.push({ path: source.path, language: name, text });
      }
    },
  }).visit(parseModule(source).program);
  return pieces;
}

/** Strings and templates at any depth; keys, types and names are none. */
function textsIn(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral') {
    return [
      ...node.quasis.map(({ value }) => value.cooked ?? value.raw),
      ...node.expressions.flatMap(textsIn),
    ];
  }
  // What is compared is not shown.
  if (node.type === 'BinaryExpression' && node.operator !== '+') return [];
  if (node.type === 'Property') return textsIn(node.value);
  return Object.entries(node).flatMap(([name, child]) =>
    name === 'typeAnnotation' || name === 'params' || name === 'returnType'
      ? []
      : childrenOf(child).flatMap(textsIn),
  );
}

function childrenOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Latin words that Chinese readers use as they are. */
const known =
  /^(csv|xlsx?|pdf|png|svg|html|json|docx?|txt|utf|excel|word|wps|chromium|chrome|firefox|edge|esc|ctrl|tab|home|end|pageup|pagedown|enter|english|api|http|https|url|id)$/i;

/** The switch of language speaks to those who read the other one. */
const switches = ['中文', '切换到中文', 'Switch to English'];

/** What is wrong with a piece: Chinese in English, or a word of English in Chinese. */
export function untranslated({ path, language, text }: Piece): string[] {
  if (switches.includes(text)) return [];
  if (language === 'en') return /\p{Script=Han}/u.test(text) ? [`${path}: Chinese in "${text}"`] : [];
  const words = (text.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !known.test(word));
  return words.length > 0 ? [`${path}: ${words.join(' ')} in "${text}"`] : [];
}

/** Chinese with Latin punctuation beside it: such signs stand too close to one character and too far from the next. */
export function wronglyPunctuated(texts: readonly string[]): string[] {
  return texts.filter((text) => /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u.test(text));
}
