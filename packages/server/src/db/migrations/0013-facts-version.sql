-- Changes whenever figures of the province, or what is published of them, may have changed, for whoever asks; it tells nothing of them.
-- Figures come in by imports alone: their rows are few beside those of the figures.
CREATE FUNCTION facts_version() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT concat_ws(' ',
    (SELECT count(*) || '@' || coalesce(max(imported_at)::text, '') FROM import WHERE tenant = current_setting('giaoban.tenant')),
    (SELECT count(*) || '@' || coalesce(max(as_of)::text, '') FROM edition WHERE tenant = current_setting('giaoban.tenant')))
$$;
REVOKE ALL ON FUNCTION facts_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facts_version() TO giaoban_app;
