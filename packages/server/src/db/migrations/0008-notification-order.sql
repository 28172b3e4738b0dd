-- A demo's clock stands still: what was told later is known by when it was written down.
ALTER TABLE notification ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT clock_timestamp();
