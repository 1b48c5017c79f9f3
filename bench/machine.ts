import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';

/** One line on the machine: cores, processor, memory, system, and how busy it was at the beginning. */
export function describeMachine(): string {
  const [{ model } = { model: 'unknown processor' }, ...others] = cpus();
  const load = loadavg()[0] ?? 0;
  return [
    `${String(others.length + 1)} cores of ${model.replace(/\s+/g, ' ').trim()}`,
    `${String(Math.round(totalmem() / 2 ** 30))} GiB`,
    systemName(),
    `load ${load.toFixed(1)} at the start`,
  ].join(', ');
}

function systemName(): string {
  try {
    const [, name] = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
    return `${name ?? process.platform}, kernel ${release()}`;
  } catch {
    return `${process.platform} ${release()}`;
  }
}
