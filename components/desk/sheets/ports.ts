import type { AgendaEntry } from '../../../utils/core/agenda.ts';
import type { OutFormat, OutSheet } from '../../../utils/rows/out.ts';
import type { Encoding, SheetRead } from '../../../utils/rows/sheet.ts';

/** A file to be written for the person. */
export interface SheetFileOut {
  readonly sheets: readonly OutSheet[];
  /** Without its ending. */
  readonly name: string;
  readonly format: OutFormat;
  /** Ids of the subjects whose values stand in it, for the log. */
  readonly subjects?: readonly string[];
  /** How many subjects stand in it, where nobody knows which. Neither this nor `subjects`: it holds nobody's values. */
  readonly unnamed?: number;
}

/** A calendar file to be written for the person. */
export interface CalendarFileOut {
  readonly entries: readonly AgendaEntry[];
  /** The calendar's name. */
  readonly title: string;
  /** Without its ending. */
  readonly name: string;
  /** How many subjects may be named in it; 0: nobody is. */
  readonly unnamed: number;
}

/** Sheets that come in and go out, read and written by workers that never hold the page up. */
export interface SheetPorts {
  /** `encoding` is the person's choice for a text file. Rejects only when the signal aborts; what is wrong with the file is in the answer. */
  readSheet(file: File, how: { readonly signal: AbortSignal; readonly encoding?: Encoding }): Promise<SheetRead>;
  readPastedSheet(content: string, signal: AbortSignal): Promise<SheetRead>;
  /**
   * Hands the file to the person and resolves with its name; notes it in the log first, so that a receipt of erasure knows of it.
   * Rejects with the signal's reason when it aborts, and with an error when there is no memory for the file or no log to note it in.
   */
  saveSheet(out: SheetFileOut, signal: AbortSignal): Promise<string>;
  /** As `saveSheet`, for a calendar. */
  saveCalendar(out: CalendarFileOut, signal: AbortSignal): Promise<string>;
}
