import { Visitor, type Node } from 'oxc-parser';
import { parseModule, type Source } from './sources.ts';

/** Attributes that are read out or shown. */
const spoken =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|summary|content)$/;
const letters = /\p{L}/u;
const han = /\p{Script=Han}/u;

/** Text written straight into the markup of a component instead of into its messages. */
export function literalTexts(source: Source): string[] {
  const found: string[] = [];
  const take = (text: string | null, where: string) => {
    if (text !== null && letters.test(text)) found.push(`${source.path}: ${where} "${text.trim()}"`);
  };
  new Visitor({
    JSXText: ({ value }) => take(value, 'text'),
    JSXElement: ({ children }) => {
      for (const child of children)
        if (child.type === 'JSXExpressionContainer') take(textOf(child.expression), 'text');
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !spoken.test(name.name) || !value) return;
      take(value.type === 'JSXExpressionContainer' ? textOf(value.expression) : textOf(value), name.name);
    },
    Literal: ({ value }) => {
      if (typeof value === 'string' && han.test(value)) found.push(`${source.path}: string "${value}"`);
    },
  }).visit(parseModule(source).program);
  return found;
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return node.quasis.map((quasi) => quasi.value.raw).join(' ');
  if (node.type === 'ConditionalExpression') {
    return [textOf(node.consequent), textOf(node.alternate)].filter(Boolean).join(' ') || null;
  }
  return null;
}
