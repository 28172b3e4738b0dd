-- The application's role owns nothing: it reads and adds, and changes only the catalogue. Facts, files, editions and the audit
-- cannot be changed or taken away through it. Rows of other tenants do not exist for it.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'giaoban_app') THEN
    CREATE ROLE giaoban_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  -- Another database of the same cluster made it in the same moment.
  NULL;
END $$;

DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'giaoban_app', 'MEMBER') THEN
    EXECUTE format('GRANT giaoban_app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO giaoban_app;
GRANT SELECT, INSERT ON
  tenant, section, ref_area, agency, indicator, source_file, import, observation, target, stated_measure, assessment, edition, audit_entry
  TO giaoban_app;
GRANT UPDATE ON tenant, section, ref_area, agency, indicator TO giaoban_app;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tenant', 'section', 'ref_area', 'agency', 'indicator', 'source_file', 'import', 'observation',
    'target', 'stated_measure', 'assessment', 'edition', 'audit_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I TO giaoban_app USING (tenant = current_setting(''giaoban.tenant'')) '
      'WITH CHECK (tenant = current_setting(''giaoban.tenant''))', name);
  END LOOP;
END $$;
