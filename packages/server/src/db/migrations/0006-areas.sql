-- Areas at every level, one row a boundary version: the country, provinces before and after the mergers, districts, communes.
-- Rows of before are provinces; what else is known of them comes with the next import of areas.csv.

ALTER TABLE ref_area ADD COLUMN level text NOT NULL DEFAULT 'province' CHECK (level IN ('country', 'province', 'district', 'commune'));
-- core's UnitType: province, municipality, ward …
ALTER TABLE ref_area ADD COLUMN unit_type text;
-- Code of the version that it lies in.
ALTER TABLE ref_area ADD COLUMN parent text COLLATE "C";
-- Codes of the versions of which only a part came to it.
ALTER TABLE ref_area ADD COLUMN formed_from_parts text[] NOT NULL DEFAULT '{}';
-- In the words of the source, where codes do not say all of it.
ALTER TABLE ref_area ADD COLUMN formed_from_text text;

CREATE INDEX ref_area_level ON ref_area (tenant, level);
