-- The sample draft that a demonstration offers for trying the checker on: a made document, the source of no figure.
CREATE TABLE demo_draft (
  tenant text COLLATE "C" PRIMARY KEY REFERENCES tenant,
  name text NOT NULL,
  bytes bytea NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT ON demo_draft TO giaoban_app;
GRANT UPDATE (name, bytes) ON demo_draft TO giaoban_app;
ALTER TABLE demo_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON demo_draft AS RESTRICTIVE TO giaoban_app
  USING (tenant = current_setting('giaoban.tenant')) WITH CHECK (tenant = current_setting('giaoban.tenant'));
CREATE POLICY see ON demo_draft FOR SELECT TO giaoban_app USING (true);
CREATE POLICY add ON demo_draft FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator')));
CREATE POLICY change ON demo_draft FOR UPDATE TO giaoban_app USING ((SELECT holds('operator')));
