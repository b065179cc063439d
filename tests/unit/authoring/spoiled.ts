import { expect } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import type { Fault, Key } from '../../../authoring/fault.ts';
import { editableFiles } from '../../fixtures/files.ts';

/** The report that the tests spoil, and paths of its files and of what stands in them. */
export const report = 'linjiang-2024';
export const first = `${report}/areas/1.json`;
export const second = `${report}/areas/2.json`;
export const file = (name: string) => `${report}/${name}.json`;
export const figure = (index: number, key: string): Key[] => ['measures', 0, 'figures', index, key];
export const exhibit = (index: number, ...keys: Key[]): Key[] => ['measures', 0, 'exhibits', index, ...keys];

export type Spoil = [rule: string, file: string, keys: Key[], value: unknown, place?: string];

/** Sets each value and returns what `compile` says about the whole. */
export function spoiled(...spoils: Spoil[]): Fault[] {
  const data = editableFiles();
  for (const [, name, keys, value] of spoils) data.set(name, keys, value);
  const { resources, faults } = compile(data.files);
  expect(resources.size).toBe(0);
  return faults;
}
