/** The command line was used wrongly or a file could not be handled; the message is the one line that says so. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
