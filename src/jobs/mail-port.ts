/** A letter in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How letters leave the house; rejects when one does not. */
export interface MailPort {
  send(letter: Letter): Promise<void>;
}
