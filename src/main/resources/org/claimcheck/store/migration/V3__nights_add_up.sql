-- Nights add up: the articles and stories that stand, whichever run brought them. Plain SQL that H2 and PostgreSQL both read.

-- The version of each article that stands, with the run and place that it was read at, and its story. 'moment' is the epoch
-- second of its publication; of an article without a date, when it was read.
CREATE TABLE IF NOT EXISTS current_article (
    id VARCHAR NOT NULL PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES article (number),
    run BIGINT NOT NULL REFERENCES run (number),
    place INT NOT NULL,
    moment BIGINT NOT NULL,
    story VARCHAR(40) NOT NULL
);
CREATE INDEX IF NOT EXISTS current_article_moment ON current_article (moment);
CREATE INDEX IF NOT EXISTS current_article_story ON current_article (story);

-- The stories that stand, with the run and number that they were judged under last; the digest is that of their articles.
CREATE TABLE IF NOT EXISTS standing_story (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    run BIGINT NOT NULL REFERENCES run (number),
    number INT NOT NULL,
    digest CHAR(64) NOT NULL,
    judged CHAR(64) NOT NULL
);

-- The articles of the stories of a run; they lie in that run or an earlier one. 'fresh' are those that the run brought.
CREATE TABLE IF NOT EXISTS story_member (
    run BIGINT NOT NULL REFERENCES run (number),
    story INT NOT NULL,
    home BIGINT NOT NULL REFERENCES run (number),
    place INT NOT NULL,
    fresh BOOLEAN NOT NULL,
    PRIMARY KEY (run, story, home, place)
);
CREATE TABLE IF NOT EXISTS story_article (run BIGINT NOT NULL, story INT NOT NULL, place INT NOT NULL);
INSERT INTO story_member (run, story, home, place, fresh) SELECT a.run, a.story, a.run, a.place, TRUE
    FROM story_article a WHERE NOT EXISTS
    (SELECT 1 FROM story_member m WHERE m.run = a.run AND m.story = a.story AND m.home = a.run AND m.place = a.place);
DROP TABLE IF EXISTS story_article;
CREATE INDEX IF NOT EXISTS story_member_home ON story_member (home, place);

-- What a story of a run is known by when it stands.
ALTER TABLE story ADD COLUMN IF NOT EXISTS id VARCHAR(40);
ALTER TABLE story ADD COLUMN IF NOT EXISTS digest CHAR(64);
ALTER TABLE story ADD COLUMN IF NOT EXISTS judged CHAR(64);
