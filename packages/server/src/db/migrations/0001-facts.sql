-- The figures of a province and where they came from. The dialect is the subset that PostgreSQL 15 and PGlite share.
-- Every table begins with its tenant, which is also what a distributed database would spread the rows by.
-- Codes compare as bytes: they are identifiers, not words.

CREATE TABLE tenant (
  tenant text COLLATE "C" PRIMARY KEY,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  -- The instant at which a demo's business clock stands; null: real time.
  business_clock timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE section (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  code text COLLATE "C" NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  position numeric NOT NULL,
  PRIMARY KEY (tenant, code)
);

CREATE TABLE ref_area (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  -- Code of one boundary version; official codes are reused and never a key.
  code text COLLATE "C" NOT NULL,
  slug text COLLATE "C" NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  official_code text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  formed_from text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant, code)
);

CREATE TABLE agency (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  code text COLLATE "C" NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  kind text NOT NULL,
  parent text COLLATE "C",
  PRIMARY KEY (tenant, code)
);

CREATE TABLE indicator (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  code text COLLATE "C" NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  unit text NOT NULL,
  multiplier integer NOT NULL,
  kind text NOT NULL,
  section text COLLATE "C" NOT NULL,
  position numeric NOT NULL,
  parent text COLLATE "C",
  -- The rest of its definition (aliases, polarity, price basis, window, criteria …), as core's Indicator.
  definition jsonb NOT NULL,
  PRIMARY KEY (tenant, code)
);

-- The very bytes that figures came from, once however often they are sent.
CREATE TABLE source_file (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  sha256 text COLLATE "C" NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  bytes bytea NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, sha256)
);

-- One row for each file that was read into the figures; a file is imported whole or not at all.
CREATE TABLE import (
  tenant text COLLATE "C" NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  sha256 text COLLATE "C" NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('dataset', 'annex')),
  imported_by text NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now(),
  -- `unchanged`: everything in it was known already.
  status text NOT NULL CHECK (status IN ('imported', 'unchanged')),
  counts jsonb NOT NULL,
  findings jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, sha256) REFERENCES source_file
);

-- One vintage of one value. Never updated, never deleted: a revision is another row, with a reason.
CREATE TABLE observation (
  tenant text COLLATE "C" NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  indicator text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  breakdown text COLLATE "C" NOT NULL DEFAULT '',
  -- Exact, with the scale of the source: 27.80 stays 27.80.
  value numeric,
  missing text,
  status text NOT NULL CHECK (status IN ('estimate', 'preliminary', 'final')),
  approx text,
  window_start date,
  window_end date,
  price_base jsonb,
  agency text COLLATE "C",
  known_from timestamptz NOT NULL,
  known_from_assumed boolean NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  reason text,
  sha256 text COLLATE "C",
  -- Who says so: the page, else the agency, else the file. A source that changes its figure must say why.
  source text COLLATE "C" NOT NULL,
  provenance jsonb NOT NULL,
  note text,
  CHECK ((value IS NULL) <> (missing IS NULL)),
  -- By area and time first: a month at a glance is one contiguous range of the index.
  PRIMARY KEY (tenant, area, period_end, indicator, id)
);
CREATE INDEX observation_series ON observation (tenant, indicator, area);
CREATE INDEX observation_source ON observation (tenant, sha256);

CREATE TABLE target (
  tenant text COLLATE "C" NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  indicator text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  breakdown text COLLATE "C" NOT NULL DEFAULT '',
  assigner text NOT NULL CHECK (assigner IN ('central', 'council', 'people_committee', 'other')),
  assigner_name text,
  -- core's TargetValue: value, range, floor, ceiling, about or text.
  target jsonb NOT NULL,
  basis text NOT NULL CHECK (basis IN ('level', 'growth')),
  document_number text,
  document_date date,
  valid_from date,
  known_from timestamptz NOT NULL,
  known_from_assumed boolean NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  sha256 text COLLATE "C",
  -- Who says so: the page, else the agency, else the file. A source that changes its figure must say why.
  source text COLLATE "C" NOT NULL,
  provenance jsonb NOT NULL,
  note text,
  PRIMARY KEY (tenant, area, period_end, indicator, id)
);
CREATE INDEX target_series ON target (tenant, indicator, area);
CREATE INDEX target_source ON target (tenant, sha256);

-- A ratio, change or direction that a source only states.
CREATE TABLE stated_measure (
  tenant text COLLATE "C" NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  indicator text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  breakdown text COLLATE "C" NOT NULL DEFAULT '',
  measure text NOT NULL CHECK (measure IN ('planShare', 'growth', 'changeAbs', 'multiple', 'momGrowth', 'decGrowth')),
  value numeric,
  direction text CHECK (direction IN ('up', 'down', 'flat')),
  assigner text CHECK (assigner IN ('central', 'council', 'people_committee', 'other')),
  assigner_name text,
  approx text,
  agency text COLLATE "C",
  known_from timestamptz NOT NULL,
  known_from_assumed boolean NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  sha256 text COLLATE "C",
  -- Who says so: the page, else the agency, else the file. A source that changes its figure must say why.
  source text COLLATE "C" NOT NULL,
  provenance jsonb NOT NULL,
  note text,
  PRIMARY KEY (tenant, area, period_end, indicator, id)
);
CREATE INDEX stated_measure_series ON stated_measure (tenant, indicator, area);
CREATE INDEX stated_measure_source ON stated_measure (tenant, sha256);

CREATE TABLE assessment (
  tenant text COLLATE "C" NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  sector text NOT NULL,
  area text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  agency text COLLATE "C" NOT NULL,
  judgement text NOT NULL CHECK (judgement IN ('good', 'fair', 'weak', 'noChange')),
  text text NOT NULL,
  known_from timestamptz NOT NULL,
  known_from_assumed boolean NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  sha256 text COLLATE "C",
  -- Who says so: the page, else the agency, else the file. A source that changes its figure must say why.
  source text COLLATE "C" NOT NULL,
  provenance jsonb NOT NULL,
  PRIMARY KEY (tenant, area, period_end, id)
);

-- What was published: everybody may see the figures of the period as known at `as_of`.
CREATE TABLE edition (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  area text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  period_end date NOT NULL,
  as_of timestamptz NOT NULL,
  published_by text NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, area, period, as_of)
);

-- Who changed what, when and why; written in the transaction of the change itself.
CREATE TABLE audit_entry (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL DEFAULT now(),
  actor text NOT NULL,
  agency text COLLATE "C",
  action text NOT NULL,
  subject text NOT NULL,
  state_from jsonb,
  state_to jsonb,
  why text,
  PRIMARY KEY (tenant, id)
);
