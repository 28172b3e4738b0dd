-- From PostgreSQL 16 on, whoever makes a role administers it without being able to become it.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['giaoban_app', 'giaoban_auth'] LOOP
    BEGIN
      EXECUTE format('SET LOCAL ROLE %I', name);
      -- Leaves the block, and the role with it.
      RAISE SQLSTATE 'GB001';
    EXCEPTION
      WHEN SQLSTATE 'GB001' THEN NULL;
      WHEN insufficient_privilege THEN EXECUTE format('GRANT %I TO %I', name, current_user);
    END;
  END LOOP;
END $$;
