-- Whoever proved on another address to be the same person: points to the reporter that was known first. Nothing is
-- rewritten, so a wrong link can be taken out again.
ALTER TABLE reporter_person ADD COLUMN same_as uuid;
CREATE INDEX reporter_person_same ON reporter_person (service_region, same_as) WHERE same_as IS NOT NULL;

-- The hours in which a worker wants to be called or written to, Asia/Shanghai.
ALTER TABLE reporter_person ADD COLUMN call_from time;
ALTER TABLE reporter_person ADD COLUMN call_until time;
ALTER TABLE reporter_person ADD CHECK ((call_from IS NULL) = (call_until IS NULL));
