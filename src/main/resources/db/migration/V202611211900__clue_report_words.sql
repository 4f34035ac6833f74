-- The words of a report are kept once: the row of the report holds the first, its revisions what was added. Until now all
-- of them were written again with every addition.
ALTER TABLE clue_report
    -- Text and messages of the row are those up to this revision; for reports from before, all that there were.
    ADD COLUMN words_revision integer NOT NULL DEFAULT 1,
    -- Length of all words together, in UTF-16 units; null where it was not counted yet.
    ADD COLUMN words_length integer;
UPDATE clue_report SET words_revision = revision WHERE revision > 1;
