import { join } from 'node:path';
import * as v from 'valibot';
import { compile } from '../authoring/compile.ts';
import { faultLine } from '../authoring/fault.ts';
import { loadFiles } from '../authoring/load.ts';
import { addresses } from '../src/api/address.ts';
import { OverviewResource, ReportsResource } from '../src/api/resources.ts';

/** `npm run data`: looks the authored reports over without building anything. Exit code 1 if there is a fault. */
const { resources, faults } = compile(loadFiles(join(import.meta.dirname, '../data')));
for (const fault of faults) console.error(faultLine(fault));
if (faults.length > 0) {
  console.error(`\nFaults: ${faults.length}. Nothing would be built.`);
  process.exitCode = 1;
} else {
  for (const { id } of v.parse(ReportsResource, resources.get(addresses.reports())).reports) {
    const { areas, counts, problems, plans } = v.parse(
      OverviewResource,
      resources.get(addresses.overview(id)),
    );
    const { holds, doesNotHold, cannotBeChecked } = counts.checks;
    console.log(
      `${id}: areas ${areas.length}, measures ${counts.measures}, figures ${counts.figures}, ` +
        `milestones ${counts.milestones}, problems ${problems.length}, plans ${plans.length}; ` +
        `checks ${holds + doesNotHold + cannotBeChecked}: ${holds} hold, ${doesNotHold} do not, ${cannotBeChecked} cannot be checked`,
    );
  }
}
