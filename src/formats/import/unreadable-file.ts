import type { FaultCode, FileFault, FileFaults } from '../../model/index.js';

/** A file cannot be read at all. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export function refuseFile<Code extends FaultCode>(code: Code, data: FileFaults[Code]): never {
  throw new UnreadableFile({ code, data } as FileFault);
}
