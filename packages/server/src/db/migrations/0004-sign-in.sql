-- Signing in. The library that does it (better-auth) works in a schema and under a role of its own: it sees accounts and sessions,
-- no figures. The application's role sees of an account only what it must show, never a password, a token or a secret.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'giaoban_auth') THEN
    CREATE ROLE giaoban_auth NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  -- Another database of the same cluster made it in the same moment.
  NULL;
END $$;

DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'giaoban_auth', 'MEMBER') THEN
    EXECUTE format('GRANT giaoban_auth TO %I', current_user);
  END IF;
END $$;

CREATE SCHEMA auth;

-- The account of a person, of the same id. Made with the person, kept in step with it by the trigger below.
CREATE TABLE auth."user" (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  id text COLLATE "C" NOT NULL,
  name text NOT NULL,
  -- In small letters.
  email text COLLATE "C" NOT NULL CHECK (email = lower(email)),
  -- An administrator wrote it down, which is what vouches for it.
  email_verified boolean NOT NULL DEFAULT true,
  image text,
  two_factor_enabled boolean NOT NULL DEFAULT false,
  -- An account that is put to rest does not exist for the library.
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, email),
  FOREIGN KEY (tenant, id) REFERENCES person
);

CREATE TABLE auth.session (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  -- Worthless without the signature of the installation's secret, which is not in the database.
  token text COLLATE "C" NOT NULL,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  -- The door it came in by: password, code, backup-code, provider, demo.
  via text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, token),
  FOREIGN KEY (tenant, user_id) REFERENCES auth."user" ON DELETE CASCADE
);
CREATE INDEX session_account ON auth.session (tenant, user_id);

-- A way to prove who one is: the password, or the account at the province's own provider.
CREATE TABLE auth.account (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  id text COLLATE "C" NOT NULL,
  account_id text COLLATE "C" NOT NULL,
  provider_id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  -- scrypt.
  password text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, provider_id, account_id),
  FOREIGN KEY (tenant, user_id) REFERENCES auth."user" ON DELETE CASCADE
);
CREATE INDEX account_user ON auth.account (tenant, user_id);

-- What was begun and waits: links by mail (hashed), second steps, ways to a provider and back.
CREATE TABLE auth.verification (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  id text COLLATE "C" NOT NULL,
  identifier text COLLATE "C" NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id)
);
CREATE INDEX verification_identifier ON auth.verification (tenant, identifier);

CREATE TABLE auth.two_factor (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  id text COLLATE "C" NOT NULL,
  user_id text COLLATE "C" NOT NULL,
  -- Both encrypted with the installation's secret.
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean NOT NULL DEFAULT true,
  failed_verification_count integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, user_id),
  FOREIGN KEY (tenant, user_id) REFERENCES auth."user" ON DELETE CASCADE
);

-- Failures in a row, by whom and from where. A key is a hash: what was typed as an address may have been a password.
CREATE TABLE auth.throttle (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  key text COLLATE "C" NOT NULL,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL,
  -- Nobody is heard before.
  locked_until timestamptz,
  PRIMARY KEY (tenant, key)
);

-- People who shall be written to, to choose their first password.
CREATE TABLE auth.invitation (
  tenant text COLLATE "C" NOT NULL DEFAULT current_setting('giaoban.tenant'),
  person text COLLATE "C" NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, person)
);

-- A program of an agency.
CREATE TABLE api_key (
  tenant text COLLATE "C" NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  agency text COLLATE "C" NOT NULL,
  name text NOT NULL,
  scopes text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'write'] AND scopes <> '{}'),
  -- How it begins, to tell keys apart.
  prefix text NOT NULL,
  -- SHA-256 of the key, which itself is kept nowhere: 256 random bits need no salt.
  hash text COLLATE "C" NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoke_reason text,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, hash),
  FOREIGN KEY (tenant, agency) REFERENCES agency,
  CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL))
);
CREATE INDEX api_key_agency ON api_key (tenant, agency);

-- Who sees what.

GRANT USAGE ON SCHEMA auth TO giaoban_auth, giaoban_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth.session, auth.account, auth.verification, auth.two_factor, auth.throttle TO giaoban_auth;
GRANT SELECT, UPDATE ON auth."user" TO giaoban_auth;

GRANT SELECT (tenant, id, two_factor_enabled) ON auth."user" TO giaoban_app;
GRANT SELECT (tenant, user_id, provider_id) ON auth.account TO giaoban_app;
GRANT SELECT (tenant, id, user_id, expires_at, ip_address, user_agent, via, created_at), DELETE ON auth.session TO giaoban_app;
GRANT SELECT, DELETE, INSERT (tenant, person) ON auth.invitation TO giaoban_app;
GRANT SELECT, INSERT ON api_key TO giaoban_app;
GRANT UPDATE (last_used_at, revoked_at, revoke_reason) ON api_key TO giaoban_app;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['auth."user"', 'auth.session', 'auth.account', 'auth.verification', 'auth.two_factor', 'auth.throttle',
    'auth.invitation', 'api_key'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %s AS RESTRICTIVE TO giaoban_app, giaoban_auth USING (tenant = current_setting(''giaoban.tenant'')) '
      'WITH CHECK (tenant = current_setting(''giaoban.tenant''))', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['auth.session', 'auth.account', 'auth.verification', 'auth.two_factor', 'auth.throttle'] LOOP
    EXECUTE format('CREATE POLICY sign_in ON %s TO giaoban_auth USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

CREATE POLICY sign_in ON auth."user" TO giaoban_auth USING (active) WITH CHECK (active);

CREATE POLICY see ON auth."user" FOR SELECT TO giaoban_app
  USING (id = (SELECT acting_person()) OR (SELECT holds('operator', 'administrator')));

CREATE POLICY see ON auth.account FOR SELECT TO giaoban_app
  USING (user_id = (SELECT acting_person()) OR (SELECT holds('operator', 'administrator')));

CREATE POLICY see ON auth.session FOR SELECT TO giaoban_app
  USING (user_id = (SELECT acting_person()) OR (SELECT holds('operator', 'administrator')));
CREATE POLICY take ON auth.session FOR DELETE TO giaoban_app
  USING (user_id = (SELECT acting_person()) OR (SELECT holds('operator', 'administrator')));

CREATE POLICY see ON auth.invitation FOR SELECT TO giaoban_app USING ((SELECT holds('operator')));
CREATE POLICY add ON auth.invitation FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator', 'administrator')));
CREATE POLICY take ON auth.invitation FOR DELETE TO giaoban_app USING ((SELECT holds('operator')));

CREATE POLICY see ON api_key FOR SELECT TO giaoban_app
  USING ((SELECT holds('operator', 'administrator')) OR approves_for(agency));
CREATE POLICY add ON api_key FOR INSERT TO giaoban_app
  WITH CHECK ((SELECT holds('operator', 'administrator')) OR approves_for(agency));
CREATE POLICY change ON api_key FOR UPDATE TO giaoban_app
  USING ((SELECT holds('operator', 'administrator')) OR approves_for(agency));

-- What happens to accounts is written into the audit by the very statement that does it, whoever sends it.

-- Who does it: the person of the transaction, the machine itself, or, within the library, the owner of the account.
CREATE FUNCTION auth.actor(of_account text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN public.acting_person() IS NOT NULL THEN 'person:' || public.acting_person()
    WHEN public.holds('operator') THEN 'operator' ELSE 'person:' || of_account END $$;

-- In whose chain it stands: that of the agency at which the person serves, newest appointment first.
CREATE FUNCTION auth.agency_of(of_tenant text, of_person text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT agency FROM public.appointment WHERE tenant = of_tenant AND person = of_person
  ORDER BY valid_to IS NOT NULL, valid_from DESC, id LIMIT 1 $$;

CREATE FUNCTION auth.note(of_tenant text, of_person text, did text, what text, came_from jsonb, became jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO public.audit_entry (tenant, actor, agency, action, subject, state_from, state_to)
  VALUES (of_tenant, auth.actor(of_person), auth.agency_of(of_tenant, of_person), did, what, came_from, became) $$;

-- A password is half of a session where a second step is asked for: neither its begin nor its end is anybody's sign-in.
CREATE FUNCTION auth.is_half(s auth.session) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT s.via = 'password'
    AND EXISTS (SELECT FROM auth."user" u WHERE u.tenant = s.tenant AND u.id = s.user_id AND u.two_factor_enabled) $$;

CREATE FUNCTION auth.session_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT auth.is_half(NEW) THEN
      PERFORM auth.note(NEW.tenant, NEW.user_id, 'session.begin', 'person:' || NEW.user_id, NULL,
        jsonb_build_object('session', NEW.id, 'via', NEW.via, 'address', NEW.ip_address, 'device', NEW.user_agent));
    END IF;
  ELSIF OLD.expires_at > now() AND NOT auth.is_half(OLD) THEN
    PERFORM auth.note(OLD.tenant, OLD.user_id, 'session.end', 'person:' || OLD.user_id,
      jsonb_build_object('session', OLD.id, 'via', OLD.via), NULL);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER session_audit AFTER INSERT OR DELETE ON auth.session FOR EACH ROW EXECUTE FUNCTION auth.session_audit();

CREATE FUNCTION auth.password_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  PERFORM auth.note(NEW.tenant, NEW.user_id, 'password.set', 'person:' || NEW.user_id, NULL, NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER password_set AFTER INSERT ON auth.account FOR EACH ROW
  WHEN (NEW.password IS NOT NULL) EXECUTE FUNCTION auth.password_audit();
CREATE TRIGGER password_changed AFTER UPDATE ON auth.account FOR EACH ROW
  WHEN (NEW.password IS DISTINCT FROM OLD.password) EXECUTE FUNCTION auth.password_audit();

CREATE FUNCTION auth.provider_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  PERFORM auth.note(NEW.tenant, NEW.user_id, 'provider.link', 'person:' || NEW.user_id, NULL,
    jsonb_build_object('provider', NEW.provider_id));
  RETURN NULL;
END $$;
CREATE TRIGGER provider_linked AFTER INSERT ON auth.account FOR EACH ROW
  WHEN (NEW.password IS NULL) EXECUTE FUNCTION auth.provider_audit();

CREATE FUNCTION auth.two_factor_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  PERFORM auth.note(NEW.tenant, NEW.id, CASE WHEN NEW.two_factor_enabled THEN 'two-factor.on' ELSE 'two-factor.off' END,
    'person:' || NEW.id, NULL, NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER two_factor_audit AFTER UPDATE ON auth."user" FOR EACH ROW
  WHEN (NEW.two_factor_enabled IS DISTINCT FROM OLD.two_factor_enabled) EXECUTE FUNCTION auth.two_factor_audit();

-- The account is made with its person and follows it. Somebody who may no longer sign in is signed out.
CREATE FUNCTION auth.follow_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  INSERT INTO auth."user" AS u (tenant, id, name, email, active) VALUES (NEW.tenant, NEW.id, NEW.name, lower(NEW.email), NEW.active)
    ON CONFLICT (tenant, id) DO UPDATE SET name = excluded.name, email = excluded.email, active = excluded.active, updated_at = now();
  IF NOT NEW.active THEN
    DELETE FROM auth.session WHERE tenant = NEW.tenant AND user_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_person AFTER INSERT OR UPDATE OF name, email, active ON person
  FOR EACH ROW EXECUTE FUNCTION auth.follow_person();
INSERT INTO auth."user" (tenant, id, name, email, active) SELECT tenant, id, name, lower(email), active FROM person;

REVOKE ALL ON FUNCTION auth.session_audit(), auth.password_audit(), auth.provider_audit(), auth.two_factor_audit(), auth.follow_person(),
  auth.note(text, text, text, text, jsonb, jsonb) FROM PUBLIC;

-- The invented people of a demonstration, for whoever wants to be one of them. Empty anywhere else.
CREATE FUNCTION demo_accounts(of_day date)
RETURNS TABLE (person text, name text, title text, roles text[], agency text, agency_vi text, agency_en text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT person, name, title, roles, agency, name_vi, name_en FROM (
    SELECT DISTINCT ON (p.id) p.id AS person, p.name, a.title, a.roles, a.agency, g.name_vi, g.name_en, a.position
    FROM tenant t
      JOIN person p ON p.tenant = t.tenant AND p.illustrative AND p.active
      JOIN appointment a ON a.tenant = p.tenant AND a.person = p.id AND a.roles <> '{}'
        AND a.valid_from <= of_day AND (a.valid_to IS NULL OR a.valid_to > of_day)
      JOIN agency g ON g.tenant = a.tenant AND g.code = a.agency
    WHERE t.tenant = current_setting('giaoban.tenant') AND t.business_clock IS NOT NULL
    ORDER BY p.id, a.valid_from, a.id
  ) demo ORDER BY position <> 'head', person $$;

