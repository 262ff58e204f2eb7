-- A round-up belongs to several stories. Plain SQL that H2 and PostgreSQL both read; all of it may be run again.

-- 'also' where the article's own story is another one, and it belongs to this one by a part of its text.
ALTER TABLE story_member ADD COLUMN IF NOT EXISTS also BOOLEAN DEFAULT FALSE NOT NULL;
