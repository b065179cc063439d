import type { PresentResource } from '../../api/resources.ts';
import { Presentation } from '../../present/Presentation.tsx';

/** A report as a talk, at the slide that the URL names. */
export function PresentationPage({
  data,
  params,
}: {
  data: PresentResource;
  params: Readonly<Record<string, string | undefined>>;
}) {
  return <Presentation source={data} slideName={params.slide ?? ''} />;
}
