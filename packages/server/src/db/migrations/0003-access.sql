-- Who may do what: people, what they hold at which agency, who stands in for whom. Every row is walled twice: by the use case,
-- and here by row-level security, which reads who acts from the settings of the transaction.

ALTER TABLE agency ADD COLUMN position numeric;
-- First day on which the agency stands; null: from before the first figure.
ALTER TABLE agency ADD COLUMN valid_from date;
-- First day on which it no longer stands: merged or dissolved.
ALTER TABLE agency ADD COLUMN valid_to date;
-- Code of the agency that took over its work.
ALTER TABLE agency ADD COLUMN successor text COLLATE "C";
-- The area that it answers for: a commune's committee.
ALTER TABLE agency ADD COLUMN area text COLLATE "C";

-- Agency whose file it is; null: the province's own office.
ALTER TABLE import ADD COLUMN agency text COLLATE "C";

-- Somebody who can sign in. Its id is that of the account.
CREATE TABLE person (
  tenant text COLLATE "C" NOT NULL REFERENCES tenant,
  id text COLLATE "C" NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  phone text,
  -- An invented person of the demo.
  illustrative boolean NOT NULL DEFAULT false,
  -- False: may no longer sign in.
  active boolean NOT NULL DEFAULT true,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX person_email ON person (tenant, lower(email));

-- A position with its roles, held by a person at an agency for a time. Ended, never removed.
CREATE TABLE appointment (
  tenant text COLLATE "C" NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  person text COLLATE "C" NOT NULL,
  agency text COLLATE "C" NOT NULL,
  position text NOT NULL CHECK (position IN ('head', 'deputy', 'officer')),
  title text NOT NULL,
  roles text[] NOT NULL CHECK (roles <@ ARRAY['reporter', 'approver', 'synthesiser', 'secretariat', 'chair', 'observer', 'administrator']),
  valid_from date NOT NULL,
  -- First day on which it is no longer held.
  valid_to date,
  end_reason text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person) REFERENCES person,
  FOREIGN KEY (tenant, agency) REFERENCES agency,
  CHECK (valid_to IS NULL OR valid_to > valid_from)
);
CREATE INDEX appointment_person ON appointment (tenant, person);
CREATE INDEX appointment_agency ON appointment (tenant, agency);

-- During an absence somebody else uses the roles of an appointment. Taken back, never removed.
CREATE TABLE delegation (
  tenant text COLLATE "C" NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  appointment uuid NOT NULL,
  delegate text COLLATE "C" NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason text NOT NULL,
  revoked_at timestamptz,
  revoke_reason text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, appointment) REFERENCES appointment,
  FOREIGN KEY (tenant, delegate) REFERENCES person,
  CHECK (ends_at > starts_at)
);
CREATE INDEX delegation_delegate ON delegation (tenant, delegate);
CREATE INDEX delegation_appointment ON delegation (tenant, appointment);

-- What a person should learn without having asked. Its words are made from kind and params when it is shown.
CREATE TABLE notification (
  tenant text COLLATE "C" NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  person text COLLATE "C" NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  -- Where it leads within the application.
  href text,
  read_at timestamptz,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person) REFERENCES person
);
CREATE INDEX notification_person ON notification (tenant, person, at);

GRANT SELECT, INSERT ON person, appointment, delegation, notification TO giaoban_app;
GRANT UPDATE (name, email, phone, active) ON person TO giaoban_app;
GRANT UPDATE (valid_to, end_reason) ON appointment TO giaoban_app;
GRANT UPDATE (revoked_at, revoke_reason) ON delegation TO giaoban_app;
GRANT UPDATE (read_at) ON notification TO giaoban_app;

-- Who acts, of the settings that every transaction begins with. `operator` is a command at the machine itself.

CREATE FUNCTION holds(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(current_setting('giaoban.roles', true), ',') && wanted $$;

CREATE FUNCTION sees_province() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT holds('operator', 'synthesiser', 'secretariat', 'chair', 'observer', 'administrator') $$;

CREATE FUNCTION sees_people() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT holds('operator', 'synthesiser', 'secretariat', 'chair', 'administrator') $$;

CREATE FUNCTION reports_for(of_agency text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT of_agency = ANY (string_to_array(current_setting('giaoban.reports', true), ',')) $$;

CREATE FUNCTION approves_for(of_agency text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT of_agency = ANY (string_to_array(current_setting('giaoban.approves', true), ',')) $$;

CREATE FUNCTION acting_person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('giaoban.person', true), '') $$;

-- What was known by then has been published: the instant of the latest edition.
CREATE FUNCTION published_until() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT max(as_of) FROM edition WHERE tenant = current_setting('giaoban.tenant') $$;

-- How many facts came from a file, seen or not: a neighbourhood of cells is shown only when nothing in the file is held back.
CREATE FUNCTION facts_of_file(of_sha256 text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT count(*) FROM (
    SELECT tenant, sha256 FROM observation UNION ALL SELECT tenant, sha256 FROM target
    UNION ALL SELECT tenant, sha256 FROM stated_measure UNION ALL SELECT tenant, sha256 FROM assessment
  ) f WHERE tenant = current_setting('giaoban.tenant') AND sha256 = of_sha256 $$;

-- The tenant is a wall that no other rule opens; the rules below say what stands open within it.

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tenant', 'section', 'ref_area', 'agency', 'indicator', 'source_file', 'import', 'observation',
    'target', 'stated_measure', 'assessment', 'edition', 'audit_entry', 'person', 'appointment', 'delegation', 'notification'] LOOP
    EXECUTE format('DROP POLICY IF EXISTS own_tenant ON %I', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I AS RESTRICTIVE TO giaoban_app USING (tenant = current_setting(''giaoban.tenant'')) '
      'WITH CHECK (tenant = current_setting(''giaoban.tenant''))', name);
  END LOOP;

  -- What a province measures, where, and who is answerable is no secret.
  FOREACH name IN ARRAY ARRAY['section', 'ref_area', 'agency', 'indicator'] LOOP
    EXECUTE format('CREATE POLICY see ON %I FOR SELECT TO giaoban_app USING (true)', name);
    EXECUTE format(
      'CREATE POLICY add ON %I FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds(''operator'', ''administrator'')))', name);
    EXECUTE format(
      'CREATE POLICY change ON %I FOR UPDATE TO giaoban_app USING ((SELECT holds(''operator'', ''administrator'')))', name);
  END LOOP;

  -- Figures: the published for everybody, the rest for those who work with it.
  FOREACH name IN ARRAY ARRAY['observation', 'stated_measure', 'assessment'] LOOP
    EXECUTE format('CREATE POLICY see ON %I FOR SELECT TO giaoban_app '
      'USING ((SELECT sees_province()) OR known_from <= (SELECT published_until()) OR reports_for(agency))', name);
    EXECUTE format('CREATE POLICY add ON %I FOR INSERT TO giaoban_app '
      'WITH CHECK ((SELECT holds(''operator'', ''synthesiser'')) OR reports_for(agency))', name);
  END LOOP;
END $$;

CREATE POLICY see ON target FOR SELECT TO giaoban_app
  USING ((SELECT sees_province()) OR known_from <= (SELECT published_until()));
CREATE POLICY add ON target FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator', 'synthesiser')));

CREATE POLICY see ON tenant FOR SELECT TO giaoban_app USING (true);
CREATE POLICY add ON tenant FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator')));
CREATE POLICY change ON tenant FOR UPDATE TO giaoban_app USING ((SELECT holds('operator', 'administrator')));

CREATE POLICY see ON edition FOR SELECT TO giaoban_app USING (true);
CREATE POLICY add ON edition FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator', 'synthesiser')));

CREATE POLICY see ON import FOR SELECT TO giaoban_app USING ((SELECT sees_province()) OR reports_for(agency));
CREATE POLICY add ON import FOR INSERT TO giaoban_app
  WITH CHECK ((SELECT holds('operator', 'synthesiser')) OR reports_for(agency));

-- A file is seen by whoever sees a figure of it, or imported it.
CREATE POLICY see ON source_file FOR SELECT TO giaoban_app USING (
  (SELECT sees_province())
  OR EXISTS (SELECT FROM import i WHERE i.tenant = source_file.tenant AND i.sha256 = source_file.sha256)
  OR EXISTS (SELECT FROM observation o WHERE o.tenant = source_file.tenant AND o.sha256 = source_file.sha256)
  OR EXISTS (SELECT FROM target t WHERE t.tenant = source_file.tenant AND t.sha256 = source_file.sha256)
  OR EXISTS (SELECT FROM stated_measure s WHERE s.tenant = source_file.tenant AND s.sha256 = source_file.sha256)
  OR EXISTS (SELECT FROM assessment a WHERE a.tenant = source_file.tenant AND a.sha256 = source_file.sha256));
CREATE POLICY add ON source_file FOR INSERT TO giaoban_app
  WITH CHECK ((SELECT holds('operator', 'synthesiser', 'reporter', 'approver')));

CREATE POLICY see ON appointment FOR SELECT TO giaoban_app
  USING ((SELECT sees_people()) OR reports_for(agency) OR person = (SELECT acting_person()));
CREATE POLICY add ON appointment FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator', 'administrator')));
CREATE POLICY change ON appointment FOR UPDATE TO giaoban_app USING ((SELECT holds('operator', 'administrator')));

CREATE POLICY see ON person FOR SELECT TO giaoban_app USING (
  (SELECT sees_people())
  OR id = (SELECT acting_person())
  OR EXISTS (SELECT FROM appointment a WHERE a.tenant = person.tenant AND a.person = person.id AND reports_for(a.agency)));
CREATE POLICY add ON person FOR INSERT TO giaoban_app WITH CHECK ((SELECT holds('operator', 'administrator')));
CREATE POLICY change ON person FOR UPDATE TO giaoban_app USING ((SELECT holds('operator', 'administrator')));

-- An appointment is lent by its holder, or by an administrator when the holder cannot.
CREATE POLICY see ON delegation FOR SELECT TO giaoban_app USING (
  (SELECT sees_people())
  OR delegate = (SELECT acting_person())
  OR EXISTS (SELECT FROM appointment a WHERE a.tenant = delegation.tenant AND a.id = delegation.appointment
    AND (a.person = acting_person() OR approves_for(a.agency))));
CREATE POLICY add ON delegation FOR INSERT TO giaoban_app WITH CHECK (
  (SELECT holds('operator', 'administrator'))
  OR EXISTS (SELECT FROM appointment a WHERE a.tenant = delegation.tenant AND a.id = delegation.appointment
    AND a.person = acting_person()));
CREATE POLICY change ON delegation FOR UPDATE TO giaoban_app USING (
  (SELECT holds('operator', 'administrator'))
  OR EXISTS (SELECT FROM appointment a WHERE a.tenant = delegation.tenant AND a.id = delegation.appointment
    AND a.person = acting_person()));

CREATE POLICY see ON notification FOR SELECT TO giaoban_app USING (person = (SELECT acting_person()));
CREATE POLICY add ON notification FOR INSERT TO giaoban_app WITH CHECK (true);
CREATE POLICY change ON notification FOR UPDATE TO giaoban_app USING (person = (SELECT acting_person()));

CREATE POLICY see ON audit_entry FOR SELECT TO giaoban_app
  USING ((SELECT holds('operator', 'administrator')) OR approves_for(agency));
CREATE POLICY add ON audit_entry FOR INSERT TO giaoban_app WITH CHECK (true);
