import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PresentResource } from '../../src/api/resources.ts';
import { pathsFor, type Locale } from '../../src/lib/paths.ts';
import { deckOf } from '../../src/report/deck/deck.ts';
import { dist, reportId } from './dist.ts';

/** The report's talk as it was built. */
export const source = v.parse(
  PresentResource,
  JSON.parse(readFileSync(join(dist, `api/reports/${reportId}/present.json`), 'utf8')),
);
/** Names of all slides, those on checks too. */
export const names = deckOf(source, { checks: true }).map(({ name }) => name);
/** Path of a slide, by default in a talk with its slides on checks. */
export const path = (slide: string, locale: Locale = 'zh', query = '?checks=1') =>
  pathsFor(locale).present(reportId, slide) + query;

/** The slide on the stage. */
export const current = (page: Page) => page.locator('[data-slide]:visible');
