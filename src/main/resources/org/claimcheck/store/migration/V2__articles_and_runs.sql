-- What the runs read, saw and judged. Plain SQL that H2 and PostgreSQL both read. All of it may be run again: a start
-- that is killed here leaves half of the tables in a file, and the next one makes the rest.

-- One row for each record that is kept: an article, what is seen in it, a story, what is judged of it.
-- A long record is cut into parts.
CREATE TABLE IF NOT EXISTS stored_record (
    kind SMALLINT NOT NULL,
    owner BIGINT NOT NULL,
    number BIGINT NOT NULL,
    part INT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (kind, owner, number, part)
);

-- A version of an article, by the digest of all that is known of it.
CREATE TABLE IF NOT EXISTS article (
    number BIGINT NOT NULL PRIMARY KEY,
    digest CHAR(64) NOT NULL UNIQUE
);

-- A version of the extractors, by the digest of the program.
CREATE TABLE IF NOT EXISTS extractor (
    number BIGINT NOT NULL PRIMARY KEY,
    digest CHAR(64) NOT NULL UNIQUE
);

CREATE TABLE IF NOT EXISTS run (
    number BIGINT NOT NULL PRIMARY KEY,
    id VARCHAR(64) NOT NULL UNIQUE,
    input CHAR(64) NOT NULL,
    rules CHAR(64) NOT NULL,
    extractor BIGINT NOT NULL REFERENCES extractor (number),
    attempt INT NOT NULL,
    partitions INT NOT NULL,
    started TIMESTAMP(6) NOT NULL,
    finished TIMESTAMP(6),
    status VARCHAR(20) NOT NULL,
    articles INT NOT NULL,
    quarantined INT NOT NULL,
    rule_count INT NOT NULL,
    stories INT,
    findings INT,
    failure VARCHAR(2000),
    UNIQUE (input, rules, extractor, attempt)
);

-- The articles of a run, in the order of their ids.
CREATE TABLE IF NOT EXISTS run_article (
    run BIGINT NOT NULL REFERENCES run (number),
    place INT NOT NULL,
    article BIGINT NOT NULL REFERENCES article (number),
    id VARCHAR NOT NULL,
    PRIMARY KEY (run, place)
);

-- The stories of a run, in the order of their ids; gravity is that of the gravest finding, 0 for none.
CREATE TABLE IF NOT EXISTS story (
    run BIGINT NOT NULL REFERENCES run (number),
    number INT NOT NULL,
    gravity INT,
    PRIMARY KEY (run, number)
);

CREATE TABLE IF NOT EXISTS story_article (
    run BIGINT NOT NULL REFERENCES run (number),
    story INT NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (run, story, place)
);

-- What has become of each finding of a run; one that is resolved was judged in an earlier run, in a story of that run.
CREATE TABLE IF NOT EXISTS run_finding (
    run BIGINT NOT NULL REFERENCES run (number),
    story INT NOT NULL,
    id VARCHAR(200) NOT NULL,
    severity VARCHAR(20) NOT NULL,
    status VARCHAR(20),
    judged_run BIGINT NOT NULL REFERENCES run (number),
    judged_story INT NOT NULL,
    PRIMARY KEY (run, story, id)
);

-- The findings that stand: judged in the last run that could see them, about articles with these ids, one a line.
CREATE TABLE IF NOT EXISTS standing_finding (
    id VARCHAR(200) NOT NULL PRIMARY KEY,
    severity VARCHAR(20) NOT NULL,
    run BIGINT NOT NULL REFERENCES run (number),
    story INT NOT NULL,
    articles VARCHAR NOT NULL
);

-- The row 'run' stays locked while a run works on this database, so that there is only one; 'holder' says who it is.
CREATE TABLE IF NOT EXISTS lease (
    name VARCHAR(20) NOT NULL PRIMARY KEY,
    holder VARCHAR(200)
);

INSERT INTO lease (name) SELECT 'run' WHERE NOT EXISTS (SELECT 1 FROM lease WHERE name = 'run');
INSERT INTO lease (name) SELECT 'holder' WHERE NOT EXISTS (SELECT 1 FROM lease WHERE name = 'holder');
