/** Why data cannot be loaded: a sentence on what happened, and one on what to do. */
interface LoadingFailure {
  statement: string;
  suggestion: string;
}

/** Failures between an address or an object and data that can be drawn. */
export const loading = {
  notADay: (name: string, value: string): LoadingFailure => ({
    statement: `The attribute ${name} says “${value}”, which is not a day.`,
    suggestion: `Give a date that exists as YYYY-MM-DD.`,
  }),
  noAddress: (address: string): LoadingFailure => ({
    statement: `“${address}” is not an address.`,
    suggestion: 'Give the address of a data file as src.',
  }),
  wrongProtocol: (protocol: string): LoadingFailure => ({
    statement: `Data cannot be read from a ${protocol} address.`,
    suggestion: 'Serve the file over https: or http:.',
  }),
  unreachable: (url: string): LoadingFailure => ({
    statement: `The data file ${url} cannot be reached.`,
    suggestion:
      'Check the address and the connection; a file on another site must allow to be read from here (CORS).',
  }),
  refused: (url: string, status: string): LoadingFailure => ({
    statement: `The server answered ${status} for ${url}.`,
    suggestion: 'Check that the file lies at this address.',
  }),
  wrongType: (url: string, type: string, redirect: string | undefined): LoadingFailure => ({
    statement: `The server sent ${type} instead of data for ${url}${redirect === undefined ? '' : ` after a redirect to ${redirect}`}.`,
    suggestion:
      'Check the address, and serve the file with a type of its own, such as application/json.',
  }),
  brokenOff: (url: string): LoadingFailure => ({
    statement: `The data file ${url} broke off while it was read.`,
    suggestion: 'Try again.',
  }),
  tooLarge: (url: string, megabytes: number): LoadingFailure => ({
    statement: `The data file ${url} is larger than ${megabytes} MB.`,
    suggestion: 'Divide it.',
  }),
  partTooLarge: (url: string, megabytes: number): LoadingFailure => ({
    statement: `The file ${url} is larger than ${megabytes} MB.`,
    suggestion: 'Put its content into the data file itself.',
  }),
  workerNeeded: (): LoadingFailure => ({
    statement:
      'The data is too large to be prepared without a worker, and none can be started here.',
    suggestion:
      'Serve the page over https: or http: with a policy that allows workers, or give smaller data.',
  }),
  /** Reasons, to complete "The data could not be prepared: …". */
  notTransferred: 'it cannot be transferred to a worker',
  resultNotTransferred: 'the result of a worker cannot be transferred',
  scriptMissing: (): LoadingFailure => ({
    statement: 'A script that draws this view could not be loaded.',
    suggestion: 'Check the connection and try again, or reload the page.',
  }),
  unexpected: (reason: string): LoadingFailure => ({
    statement: `The data could not be prepared: ${reason}.`,
    suggestion: 'Try again, and report it if it stays so.',
  }),
};
