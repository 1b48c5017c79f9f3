export { buildAssets } from './assets.ts';
export { refuseForeignFolder, refuseOutputOver } from './foreign-folder.ts';
export { planSite } from './plan-site.ts';
export type { SitePlan, SiteRequest } from './plan-site.ts';
export { listFiles, proveOutput } from './prove-output.ts';
export { openStage, stagePath } from './stage.ts';
export type { Stage } from './stage.ts';
export { writeFiles } from './write-files.ts';
