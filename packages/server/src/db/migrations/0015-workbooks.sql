-- Workbooks of any layout on their way into the figures: their bytes, what was read of them, what their lines are; and imports that
-- are taken back. Until it is accepted a workbook is no source of anything, and can be dropped with all that was read of it.

CREATE TABLE workbook (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  sha256 text COLLATE "C" NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  -- Agency whose figures they are; lines are remembered by it.
  source text COLLATE "C" NOT NULL,
  -- Slug or code of the area that the figures are of, where a row names no other.
  area text COLLATE "C" NOT NULL,
  released date,
  -- Null until the release or the period says it.
  known_from timestamptz,
  known_from_assumed boolean NOT NULL DEFAULT true,
  uploaded_by text NOT NULL,
  -- Business clock.
  uploaded_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  -- [{ name, hidden, size }] once it was opened.
  sheets jsonb,
  -- That most figures are for; with `sheets`, so that reading goes on where it stopped.
  period text COLLATE "C",
  -- { code, params } of the refusal, when it cannot be read.
  refusal jsonb,
  read_at timestamptz,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, source) REFERENCES agency
);
CREATE UNIQUE INDEX workbook_same ON workbook (tenant, source, sha256);

-- The bytes, until the workbook is accepted and they become a source_file.
CREATE TABLE workbook_bytes (
  tenant text COLLATE "C" NOT NULL,
  workbook uuid NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (tenant, workbook),
  FOREIGN KEY (tenant, workbook) REFERENCES workbook ON DELETE CASCADE
);

-- A sheet that was read to its end. Parts and lines of a sheet without a row here are what a reader left when it was stopped.
CREATE TABLE workbook_sheet (
  tenant text COLLATE "C" NOT NULL,
  workbook uuid NOT NULL,
  position integer NOT NULL,
  numeric_cells integer NOT NULL,
  placed integer NOT NULL,
  last_row integer NOT NULL,
  last_col integer NOT NULL,
  -- { merges, columns, tables, findings }.
  frame jsonb NOT NULL,
  PRIMARY KEY (tenant, workbook, position),
  FOREIGN KEY (tenant, workbook) REFERENCES workbook ON DELETE CASCADE
);

-- Rows of a sheet as it shows them, its figures, and cells without a place: some thousand cells a part, so that no reader holds a sheet.
CREATE TABLE workbook_part (
  tenant text COLLATE "C" NOT NULL,
  workbook uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('rows', 'figures', 'unplaced')),
  part integer NOT NULL,
  first_row integer NOT NULL,
  last_row integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (tenant, workbook, position, kind, part),
  FOREIGN KEY (tenant, workbook) REFERENCES workbook ON DELETE CASCADE
);

-- What is mapped: a row of a table, or one of its heads in a row.
CREATE TABLE workbook_line (
  tenant text COLLATE "C" NOT NULL,
  workbook uuid NOT NULL,
  position integer NOT NULL,
  -- Number of the line in its sheet, from 0: figures name it so.
  n integer NOT NULL,
  layout text COLLATE "C" NOT NULL,
  line text COLLATE "C" NOT NULL,
  title text NOT NULL,
  path text[] NOT NULL,
  qualifiers text[] NOT NULL,
  -- { text, unit, multiplier } of its levels.
  unit jsonb,
  measures text[] NOT NULL,
  figures integer NOT NULL,
  -- { cell, period, value } of its first figure.
  example jsonb NOT NULL,
  PRIMARY KEY (tenant, workbook, position, n),
  FOREIGN KEY (tenant, workbook) REFERENCES workbook ON DELETE CASCADE
);

-- What lines are, as somebody said: for every workbook of that agency with such a table. Never changed: the newest counts.
CREATE TABLE mapping (
  tenant text COLLATE "C" NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  source text COLLATE "C" NOT NULL,
  layout text COLLATE "C" NOT NULL,
  -- '': every line of such a table without an answer of its own.
  line text COLLATE "C" NOT NULL,
  -- Null: left out, with the reason.
  indicator text COLLATE "C",
  breakdown text COLLATE "C" NOT NULL DEFAULT '',
  -- Slug or code; null: the workbook's own.
  area text COLLATE "C",
  reason text,
  answered_by text NOT NULL,
  -- Business clock.
  answered_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, source) REFERENCES agency,
  FOREIGN KEY (tenant, indicator) REFERENCES indicator,
  CHECK ((indicator IS NULL) <> (reason IS NULL))
);
CREATE INDEX mapping_line ON mapping (tenant, source, layout, line, id);

-- An accepted workbook is an import; its facts name it.
ALTER TABLE import DROP CONSTRAINT import_kind_check;
ALTER TABLE import ADD CONSTRAINT import_kind_check CHECK (kind IN ('dataset', 'annex', 'workbook'));
ALTER TABLE import ADD COLUMN workbook uuid;
-- Business clock; null: only the time of recording is known.
ALTER TABLE import ADD COLUMN accepted_at timestamptz;
ALTER TABLE import ADD FOREIGN KEY (tenant, workbook) REFERENCES workbook;
CREATE INDEX import_workbook ON import (tenant, workbook);

ALTER TABLE observation ADD COLUMN import uuid;
ALTER TABLE target ADD COLUMN import uuid;
ALTER TABLE stated_measure ADD COLUMN import uuid;

-- An import that was taken back. Its facts stay, and are seen only as of an instant at which it stood.
CREATE TABLE withdrawal (
  tenant text COLLATE "C" NOT NULL,
  import uuid NOT NULL,
  -- Business clock: from when it stood, and since when it does not.
  stood_from timestamptz NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  withdrawn_by text NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, import),
  FOREIGN KEY (tenant, import) REFERENCES import
);

-- Imports whose facts a reading as of an instant does not see. Asked as the owner: whoever reads figures, the public too, must not
-- see what was taken back, and need not know why it was.
CREATE FUNCTION withdrawn_imports(as_of timestamptz) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(import), '{}') FROM withdrawal
  WHERE tenant = current_setting('giaoban.tenant') AND NOT (stood_from <= as_of AND as_of < withdrawn_at) $$;

-- Figures change when an import is taken back, too.
CREATE OR REPLACE FUNCTION facts_version() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT concat_ws(' ',
    (SELECT count(*) || '@' || coalesce(max(imported_at)::text, '') FROM import WHERE tenant = current_setting('giaoban.tenant')),
    (SELECT count(*) || '@' || coalesce(max(withdrawn_at)::text, '') FROM withdrawal WHERE tenant = current_setting('giaoban.tenant')),
    (SELECT count(*) || '@' || coalesce(max(as_of)::text, '') FROM edition WHERE tenant = current_setting('giaoban.tenant')))
$$;

-- A file of which an import was taken back holds those facts back too.
CREATE OR REPLACE FUNCTION facts_of_file(of_sha256 text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*) FROM (
    SELECT tenant, sha256, import FROM observation UNION ALL SELECT tenant, sha256, import FROM target
    UNION ALL SELECT tenant, sha256, import FROM stated_measure UNION ALL SELECT tenant, sha256, NULL FROM assessment
  ) f WHERE tenant = current_setting('giaoban.tenant') AND sha256 = of_sha256
    AND (import IS NULL OR NOT EXISTS (SELECT FROM withdrawal w WHERE w.tenant = f.tenant AND w.import = f.import)) $$;

GRANT SELECT, INSERT, DELETE ON workbook, workbook_bytes, workbook_sheet, workbook_part, workbook_line TO giaoban_app;
GRANT UPDATE (sheets, period, known_from, known_from_assumed, refusal, read_at) ON workbook TO giaoban_app;
GRANT SELECT, INSERT ON mapping, withdrawal TO giaoban_app;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['workbook', 'workbook_bytes', 'workbook_sheet', 'workbook_part', 'workbook_line', 'mapping', 'withdrawal'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I AS RESTRICTIVE TO giaoban_app USING (tenant = current_setting(''giaoban.tenant'')) '
      'WITH CHECK (tenant = current_setting(''giaoban.tenant''))', name);
    EXECUTE format('CREATE POLICY see ON %I FOR SELECT TO giaoban_app USING ((SELECT sees_province()))', name);
    EXECUTE format(
      'CREATE POLICY add ON %I FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds(''operator'', ''synthesiser'')))', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['workbook_sheet', 'workbook_part', 'workbook_line'] LOOP
    EXECUTE format('CREATE POLICY take ON %I FOR DELETE TO giaoban_app USING ((SELECT holds(''operator'', ''synthesiser'')))', name);
  END LOOP;
END $$;

CREATE POLICY change ON workbook FOR UPDATE TO giaoban_app USING ((SELECT holds('operator', 'synthesiser')));
-- What was accepted once stays: its figures say that they came from it.
CREATE POLICY take ON workbook FOR DELETE TO giaoban_app USING ((SELECT holds('operator', 'synthesiser'))
  AND NOT EXISTS (SELECT FROM import i WHERE i.tenant = workbook.tenant AND i.workbook = workbook.id));
-- The bytes go when they have become a source_file, not before.
CREATE POLICY take ON workbook_bytes FOR DELETE TO giaoban_app USING ((SELECT holds('operator', 'synthesiser'))
  AND EXISTS (SELECT FROM workbook w JOIN source_file s ON s.tenant = w.tenant AND s.sha256 = w.sha256
    WHERE w.tenant = workbook_bytes.tenant AND w.id = workbook_bytes.workbook));

-- Whoever maps lines may find that the catalogue lacks what they measure. Changing what is there stays the administrator's.
DROP POLICY add ON indicator;
CREATE POLICY add ON indicator FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator', 'administrator', 'synthesiser')));
