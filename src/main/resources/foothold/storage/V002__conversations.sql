-- Templates, research, referrals, promises, questions, captured lines, insights and actions, and
-- what the earlier records learned beside them.
--
-- New columns may be empty, so that a step of the undo history from before fits them too; where one
-- may not, the steps are given it here.

ALTER TABLE settings ADD COLUMN note_limit INTEGER CHECK (note_limit BETWEEN 1 AND 300);
ALTER TABLE settings ADD COLUMN name TEXT;
ALTER TABLE settings ADD COLUMN names TEXT NOT NULL DEFAULT '';
ALTER TABLE settings ADD COLUMN signature TEXT;
ALTER TABLE settings ADD COLUMN introduction TEXT;
UPDATE edit_change SET image = json_set(image, '$.names', '')
    WHERE entity = 'settings' AND image IS NOT NULL;

ALTER TABLE path ADD COLUMN dropped_on TEXT;
ALTER TABLE campaign ADD COLUMN landed_on TEXT;
ALTER TABLE organization ADD COLUMN size TEXT CHECK (size IN ('SMALL', 'MEDIUM', 'LARGE'));
ALTER TABLE organization ADD COLUMN offered_on TEXT;
ALTER TABLE contact ADD COLUMN relevance INTEGER CHECK (relevance BETWEEN 0 AND 3);
ALTER TABLE contact ADD COLUMN level TEXT
    CHECK (level IN ('ENTRY', 'EXPERIENCED', 'SENIOR', 'LEADER'));
ALTER TABLE contact ADD COLUMN promoted_inside INTEGER CHECK (promoted_inside IN (0, 1));
ALTER TABLE contact ADD COLUMN segment TEXT
    CHECK (segment IN ('BOOSTER', 'OBLIGATE', 'LET_GO'));
ALTER TABLE message ADD COLUMN template TEXT;
ALTER TABLE meeting ADD COLUMN sequence INTEGER CHECK (sequence >= 1);

-- Own templates and changed ones; the shipped ones come with the program.
CREATE TABLE template (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL
        CHECK (kind IN ('REQUEST', 'NUDGE', 'REPLY', 'CONFIRMATION', 'THANK_YOU',
            'REFERRER_THANKS', 'REPORT_BACK', 'KEEP_IN_TOUCH', 'CLOSING_THE_LOOP', 'OTHER')),
    channel TEXT
        CHECK (channel IN ('EMAIL', 'LINKEDIN_NOTE', 'LINKEDIN_MESSAGE', 'PHONE', 'TEXT',
            'IN_PERSON', 'LETTER')),
    subject TEXT,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE distinct_pair (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    other TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    CHECK (contact <> other)
) STRICT;

CREATE INDEX distinct_pair_by_contact ON distinct_pair (contact);
CREATE INDEX distinct_pair_by_other ON distinct_pair (other);

CREATE TABLE research (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL CHECK (topic <> ''),
    text TEXT,
    done_at TEXT,
    CHECK ((contact IS NULL) <> (organization IS NULL))
) STRICT;

CREATE INDEX research_by_contact ON research (contact);
CREATE INDEX research_by_organization ON research (organization);

CREATE TABLE referral (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    named TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    note TEXT,
    "on" TEXT NOT NULL,
    introduction INTEGER NOT NULL CHECK (introduction IN (0, 1)),
    meeting TEXT REFERENCES meeting DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX referral_by_contact ON referral (contact);
CREATE INDEX referral_by_named ON referral (named);
CREATE INDEX referral_by_meeting ON referral (meeting);

CREATE TABLE promise (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL CHECK (owner IN ('ME', 'THEM')),
    text TEXT NOT NULL CHECK (text <> ''),
    meeting TEXT REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    made_at TEXT NOT NULL,
    done_at TEXT
) STRICT;

CREATE INDEX promise_by_contact ON promise (contact);
CREATE INDEX promise_by_meeting ON promise (meeting);

-- Own questions and changed ones; the shipped ones come with the program.
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    category TEXT NOT NULL
        CHECK (category IN ('TRENDS', 'INSIGHTS', 'ADVICE', 'RESOURCES', 'ASSIGNMENTS',
            'PATH_AND_STORY', 'DAY_TO_DAY', 'CULTURE', 'PAY_AND_BENEFITS',
            'ENTRY_AND_EDUCATION', 'CLOSING')),
    suits TEXT NOT NULL,
    starred INTEGER NOT NULL CHECK (starred IN (0, 1))
) STRICT;

CREATE TABLE question_list (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    questions TEXT NOT NULL
) STRICT;

CREATE TABLE listed_question (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    question TEXT,
    text TEXT NOT NULL CHECK (text <> ''),
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'ASKED', 'SKIPPED')),
    answer TEXT,
    telling INTEGER NOT NULL CHECK (telling IN (0, 1))
) STRICT;

CREATE INDEX listed_question_by_meeting ON listed_question (meeting);

CREATE TABLE jotting (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    meeting TEXT NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    tag TEXT
        CHECK (tag IN ('TREND', 'INSIGHT', 'ADVICE', 'RESOURCE', 'NAME', 'PROMISE', 'CULTURE',
            'PAY', 'DAY_TO_DAY', 'ENTRY_ROUTE', 'SURPRISE')),
    text TEXT NOT NULL
) STRICT;

CREATE INDEX jotting_by_meeting ON jotting (meeting);

CREATE TABLE insight (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    tag TEXT NOT NULL
        CHECK (tag IN ('TREND', 'INSIGHT', 'ADVICE', 'RESOURCE', 'NAME', 'PROMISE', 'CULTURE',
            'PAY', 'DAY_TO_DAY', 'ENTRY_ROUTE', 'SURPRISE')),
    sign TEXT NOT NULL CHECK (sign IN ('PRO', 'CON', 'NEUTRAL')),
    path TEXT REFERENCES path DEFERRABLE INITIALLY DEFERRED,
    contact TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    jotting TEXT
) STRICT;

CREATE INDEX insight_by_contact ON insight (contact);
CREATE INDEX insight_by_meeting ON insight (meeting);
CREATE INDEX insight_by_path ON insight (path);

CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    contact TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    insight TEXT REFERENCES insight DEFERRABLE INITIALLY DEFERRED,
    path TEXT REFERENCES path DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    made_at TEXT NOT NULL,
    done_at TEXT
) STRICT;

CREATE INDEX action_by_contact ON action (contact);
CREATE INDEX action_by_insight ON action (insight);
CREATE INDEX action_by_path ON action (path);
