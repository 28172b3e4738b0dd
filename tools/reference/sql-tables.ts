/** A column with the rest of its definition (type and constraints) and the comment that stands above it. */
export interface SqlColumn {
  readonly name: string
  readonly definition: string
  readonly comment: string
}

export interface SqlTable {
  readonly name: string
  readonly comment: string
  readonly columns: readonly SqlColumn[]
  /** Primary key, foreign keys and checks over several columns. */
  readonly constraints: readonly string[]
}

interface Draft {
  readonly name: string
  readonly comment: string
  readonly columns: SqlColumn[]
  readonly constraints: string[]
}

const isConstraint = (line: string): boolean =>
  /^(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK|CONSTRAINT|EXCLUDE)\b/.test(line)

/** `agency`, `auth.session`, `auth."user"`. */
const tableName = '([\\w."]+)'
const createdTable = new RegExp(`^CREATE TABLE ${tableName} \\($`)
const addedColumn = new RegExp(`^ALTER TABLE ${tableName} ADD COLUMN (\\w+) (.+);$`)
const filledColumn = new RegExp(`^ALTER TABLE ${tableName} ALTER COLUMN (\\w+) SET (NOT NULL);$`)
/** A rule of one column, by the name that the database gives it: `table_column_check`. */
const droppedCheck = new RegExp(`^ALTER TABLE ${tableName} DROP CONSTRAINT (\\w+)_check;$`)
const addedCheck = new RegExp(`^ALTER TABLE ${tableName} ADD CONSTRAINT (\\w+)_check (CHECK .+);$`)
const addedKey = new RegExp(`^ALTER TABLE ${tableName} ADD (FOREIGN KEY .+);$`)
/** Says nothing of what a table holds. */
const walledTable = new RegExp(`^ALTER TABLE ${tableName} ENABLE ROW LEVEL SECURITY;$`)

/**
 * The tables of migrations in our manner, read one after another: one column a line, comments on lines of their own above what
 * they explain, a column added or filled later in a statement of one line. Throws for a statement that changes a table otherwise: the
 * reference must not print what is no longer so.
 */
export const readTables = (sql: string): readonly SqlTable[] => {
  const tables: Draft[] = []
  let open: Draft | null = null
  let comments: string[] = []
  for (const line of sql.split('\n').map((text) => text.trim())) {
    const comment = /^-- ?(.*)$/.exec(line)?.[1]
    const created = createdTable.exec(line)?.[1]?.replaceAll('"', '')
    if (comment !== undefined) comments.push(comment)
    else {
      if (created !== undefined) open = { name: created, comment: comments.join(' '), columns: [], constraints: [] }
      else if (open !== null && line.startsWith(')')) {
        tables.push(open)
        open = null
      } else if (open !== null && line !== '') addLine(open, line.replace(/,$/, ''), comments.join(' '))
      else if (addedColumn.test(line)) addLater(tables, line, comments.join(' '))
      else if (filledColumn.test(line)) fillLater(tables, line)
      else if (droppedCheck.test(line)) changeRule(tables, line, droppedCheck)
      else if (addedCheck.test(line)) changeRule(tables, line, addedCheck)
      else if (addedKey.test(line)) addKey(tables, line)
      else if (!walledTable.test(line) && /^(ALTER|DROP) TABLE\b/.test(line))
        throw new Error(`tools/reference cannot read '${line}' yet`)
      comments = []
    }
  }
  return tables
}

const tableOf = (tables: readonly Draft[], name: string | undefined, line: string): Draft => {
  const table = tables.find((each) => each.name === name?.replaceAll('"', ''))
  if (!table) throw new Error(`tools/reference knows no table for '${line}'`)
  return table
}

const addLater = (tables: readonly Draft[], line: string, comment: string): void => {
  const [, table, name = '', definition = ''] = addedColumn.exec(line) ?? []
  tableOf(tables, table, line).columns.push({ name, definition, comment })
}

const addKey = (tables: readonly Draft[], line: string): void => {
  const [, table, key = ''] = addedKey.exec(line) ?? []
  tableOf(tables, table, line).constraints.push(key)
}

const redefine = (table: Draft, name: string | undefined, line: string, how: (definition: string) => string): void => {
  const at = table.columns.findIndex((column) => column.name === name)
  const column = table.columns[at]
  if (!column) throw new Error(`tools/reference knows no column for '${line}'`)
  table.columns[at] = { ...column, definition: how(column.definition) }
}

const fillLater = (tables: readonly Draft[], line: string): void => {
  const [, table, name, rule = ''] = filledColumn.exec(line) ?? []
  redefine(tableOf(tables, table, line), name, line, (definition) => `${definition} ${rule}`)
}

/** Takes the check of a column, or the one over several columns, away, or gives it another. */
const changeRule = (tables: readonly Draft[], line: string, statement: RegExp): void => {
  const [, name, constraint = '', rule] = statement.exec(line) ?? []
  const table = tableOf(tables, name, line)
  if (constraint === table.name) {
    const at = table.constraints.findIndex((each) => each.startsWith('CHECK'))
    if (rule !== undefined) table.constraints.push(rule)
    else if (at >= 0) table.constraints.splice(at, 1)
    else throw new Error(`tools/reference knows no rule for '${line}'`)
    return
  }
  const column = constraint.slice(table.name.length + 1)
  redefine(table, column, line, (definition) =>
    rule === undefined ? definition.replace(/ CHECK \(.+\)/, '') : `${definition} ${rule}`,
  )
}

const addLine = (table: Draft, line: string, comment: string): void => {
  const column = /^(\w+) (.+)$/.exec(line)
  if (isConstraint(line)) table.constraints.push(line)
  else if (column) table.columns.push({ name: column[1] ?? '', definition: column[2] ?? '', comment })
  else throw new Error(`tools/reference cannot read '${line}' in table ${table.name}`)
}
