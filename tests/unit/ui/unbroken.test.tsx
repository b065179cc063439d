import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Unbroken } from '../../../src/ui/Unbroken.tsx';

test.each([
  ['市政府办 · 索引号 szfb/2024-00352 · 2022-03-30 发布', ['2024-00352', '2022-03-30']],
  ['《法治商洛建设实施规划(2021—2025年)》', ['2021—2025年']],
  ['Report on Building a Rule-of-Law Government', ['Rule-of-Law']],
  ['为困难群众挽回损失5600余万元，占67%以上', ['5600余万元', '67%以上']],
  ['An all-round-and-not-to-be-parted effort', []],
])('“%s” keeps %j whole and every letter in its place', (text, whole) => {
  const { container } = render(<Unbroken text={text} />);
  expect(container).toHaveTextContent(text);
  expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual(whole);
});
