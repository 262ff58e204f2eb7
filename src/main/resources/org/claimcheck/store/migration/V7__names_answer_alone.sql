-- What a story follows is asked of a name, with the run beside it: the index alone answers, and no row is read at random for it. Plain SQL
-- that H2 and PostgreSQL both read; all of it may be run again.

DROP INDEX IF EXISTS story_name_after;
DROP INDEX IF EXISTS story_name_before;
CREATE INDEX IF NOT EXISTS story_name_after ON story_name (name, began, story, run);
CREATE INDEX IF NOT EXISTS story_name_before ON story_name (name, began DESC, story DESC, run);
