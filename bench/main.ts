import { timeStages } from './micro.ts';

const seed = 20261123;
for (const { stage, microseconds, share } of timeStages(200, seed, 7)) {
  console.log(`${String(microseconds).padStart(7)} µs ${share.toFixed(1).padStart(5)} %  ${stage}`);
}
