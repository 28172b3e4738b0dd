-- The audit becomes chains: each agency has one, and the province its own (''). An entry bears the hash of the one before it, so
-- that none can be changed, taken out or slipped in without breaking the chain. Seals bind the heads of all chains together.

ALTER TABLE audit_entry ADD COLUMN seq bigint;
ALTER TABLE audit_entry ADD COLUMN prev text COLLATE "C";
ALTER TABLE audit_entry ADD COLUMN hash text COLLATE "C";

-- The end of each chain. Its row is locked while an entry is added: writers of one agency queue, those of two never wait for
-- each other.
CREATE TABLE audit_chain (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  -- Code of the agency; '': the province's own affairs.
  chain text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, chain)
);

-- The heads that have moved since the seal before, bound together and to that seal. `mac` needs the secret of the installation,
-- which is not in the database.
CREATE TABLE audit_seal (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  seq bigint NOT NULL,
  sealed_at timestamptz NOT NULL,
  -- [[chain, seq, hash], …] by chain.
  heads jsonb NOT NULL,
  prev text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL,
  mac text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, seq)
);

-- The newest head of each chain that a seal binds: what the next seal need not say again. A proof never reads it.
CREATE TABLE audit_sealed_head (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  chain text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, chain)
);

-- What an entry's hash is made of: a JSON array of its fields as text, so that anybody can make it again outside the database.
CREATE FUNCTION audit_entry_hash(e audit_entry) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(array_to_json(ARRAY[
    e.prev, e.tenant, coalesce(e.agency, ''), e.seq::text, e.id::text,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.actor, e.action, e.subject, e.state_from::text, e.state_to::text, e.why
  ])::text, 'UTF8')), 'hex') $$;

-- Entries from before the chains, in the order in which they were written.
DO $$
DECLARE
  e audit_entry;
  last audit_entry;
BEGIN
  FOR e IN SELECT * FROM audit_entry ORDER BY tenant, coalesce(agency, ''), id LOOP
    IF last.tenant IS DISTINCT FROM e.tenant OR coalesce(last.agency, '') IS DISTINCT FROM coalesce(e.agency, '') THEN
      e.seq := 1;
      e.prev := '';
    ELSE
      e.seq := last.seq + 1;
      e.prev := last.hash;
    END IF;
    e.hash := audit_entry_hash(e);
    UPDATE audit_entry SET seq = e.seq, prev = e.prev, hash = e.hash WHERE tenant = e.tenant AND id = e.id;
    last := e;
  END LOOP;
END $$;

INSERT INTO audit_chain (tenant, chain, seq, hash)
  SELECT DISTINCT ON (tenant, coalesce(agency, '')) tenant, coalesce(agency, ''), seq, hash FROM audit_entry
  ORDER BY tenant, coalesce(agency, ''), seq DESC;

ALTER TABLE audit_entry ALTER COLUMN seq SET NOT NULL;
ALTER TABLE audit_entry ALTER COLUMN prev SET NOT NULL;
ALTER TABLE audit_entry ALTER COLUMN hash SET NOT NULL;
CREATE UNIQUE INDEX audit_entry_chain ON audit_entry (tenant, (coalesce(agency, '')), seq);
CREATE INDEX audit_entry_at ON audit_entry (tenant, at);
CREATE INDEX audit_entry_actor ON audit_entry (tenant, actor, id);

-- Runs as the owner: the application's role can neither choose a hash nor move a head.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_chain text := coalesce(NEW.agency, '');
  head audit_chain;
BEGIN
  SELECT * INTO head FROM audit_chain WHERE tenant = NEW.tenant AND chain = of_chain FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_chain (tenant, chain, seq, hash) VALUES (NEW.tenant, of_chain, 0, '') ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM audit_chain WHERE tenant = NEW.tenant AND chain = of_chain FOR UPDATE;
  END IF;
  NEW.seq := head.seq + 1;
  NEW.prev := head.hash;
  -- Taken under the lock, so that the order of a chain is the order of its times.
  NEW.at := clock_timestamp();
  NEW.hash := audit_entry_hash(NEW);
  UPDATE audit_chain SET seq = NEW.seq, hash = NEW.hash WHERE tenant = NEW.tenant AND chain = of_chain;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION chain_audit_entry() FROM PUBLIC;

CREATE TRIGGER chain_audit_entry BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

REVOKE INSERT ON audit_entry FROM giaoban_app;
GRANT INSERT (tenant, actor, agency, action, subject, state_from, state_to, why) ON audit_entry TO giaoban_app;
GRANT SELECT ON audit_chain, audit_seal, audit_sealed_head TO giaoban_app;
GRANT INSERT ON audit_seal, audit_sealed_head TO giaoban_app;
GRANT UPDATE (hash) ON audit_sealed_head TO giaoban_app;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_chain', 'audit_seal', 'audit_sealed_head'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I AS RESTRICTIVE TO giaoban_app USING (tenant = current_setting(''giaoban.tenant'')) '
      'WITH CHECK (tenant = current_setting(''giaoban.tenant''))', name);
    EXECUTE format(
      'CREATE POLICY see ON %I FOR SELECT TO giaoban_app USING ((SELECT holds(''operator'', ''administrator'')))', name);
  END LOOP;
END $$;
CREATE POLICY add ON audit_seal FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator')));
CREATE POLICY add ON audit_sealed_head FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator')));
CREATE POLICY change ON audit_sealed_head FOR UPDATE TO giaoban_app USING ((SELECT holds('operator')));
