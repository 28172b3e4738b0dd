import { describe, expect, test } from 'vitest'
import { readTables } from './sql-tables.ts'

const sql = `-- About the file, not about a table.

-- What was said.
CREATE TABLE word (
  tenant text NOT NULL REFERENCES tenant,
  -- How it
  -- is written.
  text text COLLATE "C",
  CHECK (text <> ''),
  PRIMARY KEY (tenant, text)
);
CREATE INDEX word_text ON word (text);

CREATE TABLE other (
  id bigint PRIMARY KEY
);`

describe('tables of a migration', () => {
  test('comments go to what stands below them', () =>
    expect(readTables(sql)).toEqual([
      {
        name: 'word',
        comment: 'What was said.',
        columns: [
          { name: 'tenant', definition: 'text NOT NULL REFERENCES tenant', comment: '' },
          { name: 'text', definition: 'text COLLATE "C"', comment: 'How it is written.' },
        ],
        constraints: ["CHECK (text <> '')", 'PRIMARY KEY (tenant, text)'],
      },
      {
        name: 'other',
        comment: '',
        columns: [{ name: 'id', definition: 'bigint PRIMARY KEY', comment: '' }],
        constraints: [],
      },
    ]))

  test('a column added later stands with its table', () => {
    const [word] = readTables(`${sql}\n-- How it sounds.\nALTER TABLE word ADD COLUMN tone text NOT NULL;`)
    expect(word?.columns.at(-1)).toEqual({ name: 'tone', definition: 'text NOT NULL', comment: 'How it sounds.' })
  })

  test('a column that is filled later may not be empty', () => {
    const [word] = readTables(`${sql}\nALTER TABLE word ALTER COLUMN text SET NOT NULL;`)
    expect(word?.columns[1]?.definition).toBe('text COLLATE "C" NOT NULL')
  })

  test('a rule that a column gets instead of another is the only one told', () => {
    const before = "CREATE TABLE w (\n  kind text NOT NULL CHECK (kind IN ('a'))\n);"
    const after =
      "ALTER TABLE w DROP CONSTRAINT w_kind_check;\nALTER TABLE w ADD CONSTRAINT w_kind_check CHECK (kind IN ('a', 'b'));"
    const [table] = readTables(`${before}\n${after}`)
    expect(table?.columns[0]?.definition).toBe("text NOT NULL CHECK (kind IN ('a', 'b'))")
  })

  test('so is a rule over several columns', () => {
    const change =
      'ALTER TABLE word DROP CONSTRAINT word_check;\nALTER TABLE word ADD CONSTRAINT word_check CHECK (true);'
    expect(readTables(`${sql}\n${change}`)[0]?.constraints).toEqual(['PRIMARY KEY (tenant, text)', 'CHECK (true)'])
  })

  test('a key added later stands with the rules of its table', () => {
    const [word] = readTables(`${sql}\nALTER TABLE word ADD FOREIGN KEY (text) REFERENCES other;`)
    expect(word?.constraints.at(-1)).toBe('FOREIGN KEY (text) REFERENCES other')
  })

  test('a table of another schema bears its name', () =>
    expect(readTables('CREATE TABLE auth."user" (\n  id text PRIMARY KEY\n);').map(({ name }) => name)).toEqual([
      'auth.user',
    ]))

  test('a later change of a table is not overlooked', () => {
    expect(() => readTables('ALTER TABLE word DROP COLUMN text;')).toThrow(/cannot read/)
    expect(() => readTables('ALTER TABLE gone ADD COLUMN tone text;')).toThrow(/no table/)
  })
})
