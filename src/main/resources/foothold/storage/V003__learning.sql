-- What the conversations add up to: hypotheses and votes on them, the rows of the path board and the
-- user's own verdicts, practice, weekly reviews; and the trash.
--
-- New columns may be empty, so that a step of the undo history from before fits them too.

ALTER TABLE contact ADD COLUMN path TEXT REFERENCES path DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE jotting ADD COLUMN listed TEXT;
ALTER TABLE insight ADD COLUMN listed TEXT;
ALTER TABLE insight ADD COLUMN criterion TEXT;

CREATE INDEX contact_by_path ON contact (path) WHERE path IS NOT NULL;

CREATE TABLE hypothesis (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    path TEXT NOT NULL REFERENCES path DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX hypothesis_by_path ON hypothesis (path);

CREATE TABLE vote (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    hypothesis TEXT NOT NULL REFERENCES hypothesis DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('FOR', 'AGAINST', 'NEUTRAL')),
    words TEXT
) STRICT;

CREATE INDEX vote_by_hypothesis ON vote (hypothesis);
CREATE INDEX vote_by_meeting ON vote (meeting);

-- Own criteria and changed ones; the shipped ones come with the program.
CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    tags TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 3),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE verdict (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    path TEXT NOT NULL REFERENCES path DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT,
    score INTEGER CHECK (score BETWEEN 1 AND 5),
    words TEXT,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX verdict_by_path ON verdict (path);

CREATE TABLE rehearsal (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    drill TEXT NOT NULL
        CHECK (drill IN ('INTRODUCTION', 'QUESTIONS', 'AWKWARD', 'PHONE', 'FRIEND')),
    rung TEXT CHECK (rung IN ('HOBBY', 'FRIENDLY', 'STRANGER')),
    text TEXT,
    contact TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    seconds INTEGER CHECK (seconds >= 0),
    words INTEGER CHECK (words >= 0),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    notes TEXT
) STRICT;

CREATE INDEX rehearsal_by_contact ON rehearsal (contact);
CREATE INDEX rehearsal_by_meeting ON rehearsal (meeting);

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    week TEXT NOT NULL,
    words TEXT,
    plan TEXT,
    begun_at TEXT NOT NULL,
    done_at TEXT
) STRICT;

CREATE TABLE discarded (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    at TEXT NOT NULL,
    records TEXT NOT NULL
) STRICT;
