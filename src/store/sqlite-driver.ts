import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, Kysely, QueryResult } from 'kysely';

interface DriverPlan {
  readonly open: () => DatabaseSync;
  readonly begin: 'begin' | 'begin immediate';
  /** Readers may be many; a writer is one, and Kysely queues those who want it. */
  readonly many: boolean;
  /** How long to wait for the lock of another process. */
  readonly patienceMs: number;
}

/** Kysely over the SQLite that Node carries. */
export function nodeSqliteDialect(plan: DriverPlan): Dialect {
  return {
    createDriver: () => new NodeSqliteDriver(plan),
    createAdapter: () => (plan.many ? new ManyConnections() : new SqliteAdapter()),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

class ManyConnections extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

const idleKept = 4;

class NodeSqliteDriver implements Driver {
  readonly #plan: DriverPlan;
  readonly #idle: NodeSqliteConnection[] = [];

  constructor(plan: DriverPlan) {
    this.#plan = plan;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<NodeSqliteConnection> {
    return this.#idle.pop() ?? new NodeSqliteConnection(this.#plan.open(), this.#plan.patienceMs);
  }

  async releaseConnection(connection: NodeSqliteConnection): Promise<void> {
    if (this.#idle.length < idleKept) this.#idle.push(connection);
    else connection.close();
  }

  async beginTransaction(connection: NodeSqliteConnection): Promise<void> {
    await connection.execute(this.#plan.begin);
  }

  async commitTransaction(connection: NodeSqliteConnection): Promise<void> {
    await connection.execute('commit');
  }

  /** A full disk or a broken statement may already have rolled the transaction back. */
  async rollbackTransaction(connection: NodeSqliteConnection): Promise<void> {
    if (connection.inTransaction) await connection.execute('rollback');
  }

  async destroy(): Promise<void> {
    for (const connection of this.#idle.splice(0)) connection.close();
  }
}

const statementsKept = 200;

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #patienceMs: number;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, patienceMs: number) {
    this.#database = database;
    this.#patienceMs = patienceMs;
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  async execute(statement: string): Promise<void> {
    await patiently(() => this.#database.exec(statement), this.inTransaction ? 0 : this.#patienceMs);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return patiently(() => this.#run<R>(query), this.inTransaction ? 0 : this.#patienceMs);
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const rows = this.#database.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[]));
    for (const row of rows) yield { rows: [row as R] };
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #run<R>(query: CompiledQuery): QueryResult<R> {
    const statement = this.#prepared(query.sql);
    const parameters = query.parameters as SQLInputValue[];
    if (statement.columns().length > 0) return { rows: statement.all(...parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepared(sql: string): StatementSync {
    const held = this.#statements.get(sql);
    if (held) return held;
    if (this.#statements.size >= statementsKept) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Tries again while another process holds the lock; waits outside SQLite, so that this process goes on answering meanwhile. */
export async function patiently<T>(attempt: () => T, patienceMs: number): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
    }
    await pause(2 + Math.random() * 10);
  }
}

const sqliteBusy = 5;
const sqliteLocked = 6;

export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
  return [sqliteBusy, sqliteLocked].includes(error.errcode & 0xff);
}
