import type { Refusal } from '../../report/source/refusal.ts';

/** Why a file is not taken: what every text is refused for, or a file of a kind that holds no readable text. */
export type FileRefusal = Refusal | 'notDocx' | 'oldWord' | 'rtf' | 'pdf' | 'unreadable';

export class FileError extends Error {
  readonly reason: FileRefusal;
  constructor(reason: FileRefusal, cause?: unknown) {
    super(`the file is refused: ${reason}`, { cause });
    this.name = 'FileError';
    this.reason = reason;
  }
}
