import type { Text } from '../core/text.ts';

/** Thrown inside the readers of this room when a file is not read; `reason` is what the person is told. */
export class Refused extends Error {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.name = 'Refused';
    this.reason = reason;
  }
}
