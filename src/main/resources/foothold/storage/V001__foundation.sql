-- The foundation: one table per sort of record, the undo history, the cache of public holidays.
--
-- Records: a column per field, named alike (tieText: tie_text). Instants are UTC ISO text, days
-- ISO text, enums names, lists one value a line. References are checked at commit and nothing
-- cascades: an edit says everything it does, so that undo can take all of it back.

CREATE TABLE cadence (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    noon_rule INTEGER NOT NULL CHECK (noon_rule IN (0, 1)),
    next_person_days INTEGER CHECK (next_person_days >= 1),
    nudge_days TEXT NOT NULL,
    let_go_days INTEGER NOT NULL CHECK (let_go_days >= 1),
    thank_you TEXT NOT NULL CHECK (thank_you IN ('WITHIN_24_HOURS', 'SAME_DAY_AND_CARD')),
    tell_referrer_when_written INTEGER NOT NULL CHECK (tell_referrer_when_written IN (0, 1)),
    keep_in_touch_months INTEGER NOT NULL CHECK (keep_in_touch_months >= 1)
) STRICT;

-- The presets; char(10) is a new line.
INSERT INTO cadence
    (id, name, noon_rule, next_person_days, nudge_days, let_go_days, thank_you,
     tell_referrer_when_written, keep_in_touch_months)
VALUES
    ('classic-3b7', 'Classic 3B7', 1, 3, '7', 3, 'WITHIN_24_HOURS', 1, 1),
    ('gentle', 'Gentle', 0, NULL, '10' || char(10) || '10', 10, 'WITHIN_24_HOURS', 0, 2),
    ('persistent', 'Persistent', 1, 3, '4' || char(10) || '4' || char(10) || '6', 7,
     'WITHIN_24_HOURS', 1, 1),
    ('same-day-thanks', 'Same-day thanks', 1, 3, '7', 3, 'SAME_DAY_AND_CARD', 1, 1);

CREATE TABLE settings (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'settings'),
    zone TEXT NOT NULL,
    country TEXT,
    weekend TEXT NOT NULL,
    cadence TEXT NOT NULL REFERENCES cadence DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL CHECK (theme IN ('SYSTEM', 'LIGHT', 'DARK'))
) STRICT;

CREATE TABLE day_off (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "first" TEXT NOT NULL,
    "last" TEXT NOT NULL,
    label TEXT
) STRICT;

CREATE TABLE path (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    notes TEXT
) STRICT;

CREATE TABLE campaign (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    paths TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    requests_per_week INTEGER,
    meetings_per_week INTEGER,
    hours_per_week INTEGER,
    cadence TEXT REFERENCES cadence DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    advocacy INTEGER CHECK (advocacy IN (0, 1)),
    motivation INTEGER CHECK (motivation BETWEEN 0 AND 3),
    posting INTEGER CHECK (posting BETWEEN 1 AND 3),
    notes TEXT,
    closed_at TEXT
) STRICT;

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    pronunciation TEXT,
    role TEXT,
    organization TEXT REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    location TEXT,
    zone TEXT,
    research TEXT,
    emails TEXT NOT NULL,
    phones TEXT NOT NULL,
    links TEXT NOT NULL,
    tie TEXT NOT NULL
        CHECK (tie IN ('ALUMNI', 'FRIEND', 'COLLEAGUE', 'REFERRAL', 'GROUP', 'NONE')),
    tie_text TEXT,
    tie_strength INTEGER NOT NULL CHECK (tie_strength BETWEEN 0 AND 3),
    internal INTEGER NOT NULL CHECK (internal IN (0, 1)),
    manager INTEGER NOT NULL CHECK (manager IN (0, 1)),
    target INTEGER NOT NULL CHECK (target IN (0, 1)),
    campaign TEXT REFERENCES campaign DEFERRABLE INITIALLY DEFERRED,
    cadence TEXT REFERENCES cadence DEFERRABLE INITIALLY DEFERRED,
    do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
    closed TEXT CHECK (closed IN ('NO_ANSWER', 'DECLINED', 'PAUSED')),
    closed_at TEXT,
    archived_at TEXT,
    tags TEXT NOT NULL,
    mentor INTEGER NOT NULL CHECK (mentor IN (0, 1)),
    connected_on TEXT,
    added_at TEXT,
    CHECK (closed IS NOT NULL OR closed_at IS NULL)
) STRICT;

CREATE INDEX contact_by_organization ON contact (organization);

-- The few among tens of thousands that were singled out; Overview asks in these very words.
CREATE INDEX contact_singled_out ON contact (id)
    WHERE target = 1 OR do_not_contact = 1 OR closed IS NOT NULL OR campaign IS NOT NULL;

CREATE TABLE message (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL
        CHECK (kind IN ('REQUEST', 'NUDGE', 'REPLY', 'CONFIRMATION', 'THANK_YOU',
            'REFERRER_THANKS', 'REPORT_BACK', 'KEEP_IN_TOUCH', 'CLOSING_THE_LOOP', 'OTHER')),
    direction TEXT NOT NULL CHECK (direction IN ('OUTGOING', 'INCOMING')),
    channel TEXT NOT NULL
        CHECK (channel IN ('EMAIL', 'LINKEDIN_NOTE', 'LINKEDIN_MESSAGE', 'PHONE', 'TEXT',
            'IN_PERSON', 'LETTER')),
    subject TEXT,
    body TEXT,
    planned_on TEXT,
    at TEXT,
    tone TEXT
        CHECK (tone IN ('POSITIVE', 'LATER', 'REFERRAL_ONLY', 'DECLINED', 'OUT_OF_OFFICE')),
    until TEXT,
    CHECK (planned_on IS NOT NULL OR at IS NOT NULL),
    CHECK (direction = 'OUTGOING' OR at IS NOT NULL)
) STRICT;

CREATE INDEX message_by_contact ON message (contact);

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    start TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    medium TEXT NOT NULL CHECK (medium IN ('VIDEO', 'PHONE', 'IN_PERSON')),
    place TEXT,
    state TEXT NOT NULL
        CHECK (state IN ('PROPOSED', 'SCHEDULED', 'HELD', 'CANCELLED', 'NO_SHOW')),
    set_at TEXT,
    marked_at TEXT,
    confirmed_at TEXT,
    agenda TEXT,
    notes TEXT,
    debrief TEXT,
    debriefed_at TEXT,
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    CHECK (state = 'PROPOSED' OR set_at IS NOT NULL),
    CHECK (state NOT IN ('CANCELLED', 'NO_SHOW') OR marked_at IS NOT NULL)
) STRICT;

CREATE INDEX meeting_by_contact ON meeting (contact);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX note_by_contact ON note (contact);

CREATE TABLE reminder (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    contact TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    organization TEXT REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    due TEXT NOT NULL,
    made_at TEXT,
    done_at TEXT
) STRICT;

CREATE INDEX reminder_by_contact ON reminder (contact);
CREATE INDEX reminder_by_organization ON reminder (organization);

-- The kinds grow with the rules, and a trigger may be any record, even one that is gone.
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    "trigger" TEXT NOT NULL CHECK ("trigger" <> ''),
    at TEXT NOT NULL,
    snoozed_until TEXT,
    dismissed INTEGER NOT NULL CHECK (dismissed IN (0, 1)),
    reason TEXT,
    CHECK (dismissed = (snoozed_until IS NULL)),
    CHECK (dismissed OR reason IS NULL)
) STRICT;

CREATE INDEX decision_by_key ON decision (kind, "trigger");

-- The undo history. A change holds the image (a JSON object of the columns) that its record gets
-- when the step is taken back or made again, whichever comes next; NULL: the record is not there.
CREATE TABLE edit_step (
    id INTEGER NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    typing TEXT,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE edit_change (
    step INTEGER NOT NULL REFERENCES edit_step DEFERRABLE INITIALLY DEFERRED,
    entity TEXT NOT NULL,
    record TEXT NOT NULL,
    image TEXT,
    PRIMARY KEY (step, entity, record)
) STRICT, WITHOUT ROWID;

-- Public holidays as last computed; no facts of the user's.
CREATE TABLE holiday_year (
    calendar TEXT NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (calendar, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    calendar TEXT NOT NULL,
    year INTEGER NOT NULL,
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (calendar, year, day),
    FOREIGN KEY (calendar, year) REFERENCES holiday_year DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
