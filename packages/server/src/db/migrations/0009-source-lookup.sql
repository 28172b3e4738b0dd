-- Who sees a file is asked of all that came from it: none of these may be searched through from end to end.
CREATE INDEX import_source ON import (tenant, sha256);
CREATE INDEX assessment_source ON assessment (tenant, sha256);
-- The last entries of one agency, as its own page shows them.
CREATE INDEX audit_entry_agency ON audit_entry (tenant, agency, id);

-- What runs as the owner looks for no table among those that a session made for itself.
ALTER FUNCTION facts_of_file(text) SET search_path = public, pg_temp;
