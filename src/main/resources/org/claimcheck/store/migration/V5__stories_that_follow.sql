-- Stories that follow earlier ones. Plain SQL that H2 and PostgreSQL both read; all of it may be run again.

-- The names under which a story is found by those that follow it, as hashes, with the epoch second at which it began. A story is
-- the number that its id writes in hexadecimal. Beside the stories that stand, those of a run at work are there.
CREATE TABLE IF NOT EXISTS story_name (
    run BIGINT NOT NULL REFERENCES run (number),
    story BIGINT NOT NULL,
    name BIGINT NOT NULL,
    began BIGINT NOT NULL,
    PRIMARY KEY (run, story, name)
);
CREATE INDEX IF NOT EXISTS story_name_story ON story_name (story);
CREATE INDEX IF NOT EXISTS story_name_after ON story_name (name, began, story);
CREATE INDEX IF NOT EXISTS story_name_before ON story_name (name, began DESC, story DESC);

-- Which stories a story of a run follows.
CREATE TABLE IF NOT EXISTS story_link (
    run BIGINT NOT NULL REFERENCES run (number),
    story BIGINT NOT NULL,
    earlier BIGINT NOT NULL,
    PRIMARY KEY (run, story, earlier)
);
CREATE INDEX IF NOT EXISTS story_link_earlier ON story_link (earlier);
