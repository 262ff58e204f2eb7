-- Stories and articles of a run are looked for by their ids, once for every story that follows another and for every article that
-- stands. Plain SQL that H2 and PostgreSQL both read; all of it may be run again.
CREATE INDEX IF NOT EXISTS story_id ON story (run, id);
CREATE INDEX IF NOT EXISTS run_article_id ON run_article (id, run);
