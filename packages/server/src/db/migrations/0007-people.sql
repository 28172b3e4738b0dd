-- Whoever stands in for somebody, or is stood in for, sees the appointment that is lent and the name of the other.

-- Asked as the owner of the tables: a policy of `appointment` that read `delegation`, whose own policy reads `appointment`, would
-- never end.
CREATE FUNCTION is_lent_to_actor(of_appointment uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM delegation d WHERE d.tenant = current_setting('giaoban.tenant')
    AND d.appointment = of_appointment AND d.delegate = acting_person()) $$;

CREATE FUNCTION shares_delegation_with_actor(of_person text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM delegation d JOIN appointment a ON a.tenant = d.tenant AND a.id = d.appointment
    WHERE d.tenant = current_setting('giaoban.tenant')
      AND (of_person = d.delegate AND (a.person = acting_person() OR reports_for(a.agency))
        OR of_person = a.person AND d.delegate = acting_person())) $$;

CREATE POLICY see_lent ON appointment FOR SELECT TO giaoban_app USING (is_lent_to_actor(id));
CREATE POLICY see_stand_in ON person FOR SELECT TO giaoban_app USING (shares_delegation_with_actor(id));
