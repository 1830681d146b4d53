/** A fact that the record does not take; the message is one sentence for whoever entered it. */
export class FactRefused extends Error {
  override readonly name = 'FactRefused';
}
