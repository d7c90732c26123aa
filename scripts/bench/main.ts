import { cpus, totalmem } from 'node:os';
import { benchScreening } from '#scripts/bench/screening.ts';
import { benchWeb } from '#scripts/bench/web.ts';

/** Command: `npm run bench` measures everything, `npm run bench -- web` or `-- screening` one part. */
async function main(): Promise<void> {
  const wanted = process.argv[2] ?? 'all';
  if (!['all', 'web', 'screening'].includes(wanted)) {
    throw new Error('There are two parts to measure: web and screening.');
  }
  const [processor] = cpus();
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(0);
  console.log(
    `Machine: ${cpus().length} × ${processor?.model ?? 'unknown'}, ${gigabytes} GB, Node ${process.version}; ` +
      'load generator, web, worker and Postgres share it; 10 connections',
  );
  if (wanted !== 'web') benchScreening();
  if (wanted !== 'screening') await benchWeb();
}

await main();
