/** The document register as Kysely sees it. */
export interface DocumentsSchema {
  documents: DoneRow & { id: number };
  document_versions: DocumentVersionRow;
  document_recipients: { document: number; version: number; place: number; body: string | null; name: string; purpose: string };
  document_citations: { document: number; version: number; place: number; cited: number | null; text: string; role: string };
  document_papers: DocumentPaperRow;
  document_files: DoneRow & { document: number; kind: string; file: string; name: string };
  document_arrivals: DoneRow & { document: number; receiver: string; year: number; number: number; arrived: string };
  document_recalls: DoneRow & { document: number; reason: string };
}

/** Who wrote the row, for whom, and when. */
interface DoneRow {
  person: string;
  behalf: string | null;
  at: string;
}

export interface DocumentVersionRow extends DoneRow {
  document: number;
  version: number;
  type: string;
  issuer: string | null;
  issuer_name: string;
  subject: string;
  signer: string;
  answers: number | null;
}

/** The paper as it left the house or came into it. */
export interface DocumentPaperRow extends DoneRow {
  document: number;
  came: string;
  /** A body's id, or the folded name of an issuer the house does not know. */
  issuer: string;
  year: number | null;
  series: string | null;
  number: number | null;
  letter: string;
  sign: string | null;
  dated: string | null;
}
