-- Whoever can sign in otherwise than before is told of it by the very statement that changes it, whoever sends it: a password that was
-- set, a second step that was turned on or off, an account of the province's own sign-on that was bound.

CREATE FUNCTION auth.tell(of_tenant text, of_person text, what text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO public.notification (tenant, person, at, kind, href)
  SELECT of_tenant, of_person, coalesce(business_clock, now()), what, '/tai-khoan' FROM public.tenant WHERE tenant = of_tenant $$;
REVOKE ALL ON FUNCTION auth.tell(text, text, text) FROM PUBLIC;

CREATE OR REPLACE FUNCTION auth.password_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  PERFORM auth.note(NEW.tenant, NEW.user_id, 'password.set', 'person:' || NEW.user_id, NULL, NULL);
  PERFORM auth.tell(NEW.tenant, NEW.user_id, 'account.password');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION auth.provider_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  PERFORM auth.note(NEW.tenant, NEW.user_id, 'provider.link', 'person:' || NEW.user_id, NULL,
    jsonb_build_object('provider', NEW.provider_id));
  PERFORM auth.tell(NEW.tenant, NEW.user_id, 'account.provider');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION auth.two_factor_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = auth, public, pg_temp AS $$
BEGIN
  PERFORM auth.note(NEW.tenant, NEW.id, CASE WHEN NEW.two_factor_enabled THEN 'two-factor.on' ELSE 'two-factor.off' END,
    'person:' || NEW.id, NULL, NULL);
  PERFORM auth.tell(NEW.tenant, NEW.id,
    CASE WHEN NEW.two_factor_enabled THEN 'account.secondStepOn' ELSE 'account.secondStepOff' END);
  RETURN NULL;
END $$;
