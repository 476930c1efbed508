PRAGMA application_id = 1179151460;
PRAGMA user_version = 3;
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
CREATE TABLE settings (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'settings'),
    zone TEXT NOT NULL,
    country TEXT,
    weekend TEXT NOT NULL,
    cadence TEXT NOT NULL REFERENCES cadence DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL CHECK (theme IN ('SYSTEM', 'LIGHT', 'DARK'))
, note_limit INTEGER CHECK (note_limit BETWEEN 1 AND 300), name TEXT, names TEXT NOT NULL DEFAULT '', signature TEXT, introduction TEXT) STRICT;
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
, dropped_on TEXT) STRICT;
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
, landed_on TEXT) STRICT;
CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    advocacy INTEGER CHECK (advocacy IN (0, 1)),
    motivation INTEGER CHECK (motivation BETWEEN 0 AND 3),
    posting INTEGER CHECK (posting BETWEEN 1 AND 3),
    notes TEXT,
    closed_at TEXT
, size TEXT CHECK (size IN ('SMALL', 'MEDIUM', 'LARGE')), offered_on TEXT) STRICT;
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
    added_at TEXT, relevance INTEGER CHECK (relevance BETWEEN 0 AND 3), level TEXT
    CHECK (level IN ('ENTRY', 'EXPERIENCED', 'SENIOR', 'LEADER')), promoted_inside INTEGER CHECK (promoted_inside IN (0, 1)), segment TEXT
    CHECK (segment IN ('BOOSTER', 'OBLIGATE', 'LET_GO')), path TEXT REFERENCES path DEFERRABLE INITIALLY DEFERRED,
    CHECK (closed IS NOT NULL OR closed_at IS NULL)
) STRICT;
CREATE INDEX contact_by_organization ON contact (organization);
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
    until TEXT, template TEXT,
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
    rating INTEGER CHECK (rating BETWEEN 1 AND 5), sequence INTEGER CHECK (sequence >= 1),
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
, listed TEXT) STRICT;
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
, listed TEXT, criterion TEXT) STRICT;
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
INSERT INTO "cadence" VALUES ('bare-cadence', 'Never nudge', 0, NULL, '', 1, 'WITHIN_24_HOURS', 0, 1);
INSERT INTO "cadence" VALUES ('cadence', 'My own pace', 1, 4, '5
5
9', 8, 'SAME_DAY_AND_CARD', 1, 3);
INSERT INTO "cadence" VALUES ('classic-3b7', 'Classic 3B7', 1, 3, '7', 3, 'WITHIN_24_HOURS', 1, 1);
INSERT INTO "cadence" VALUES ('gentle', 'Gentle', 0, NULL, '10
10', 10, 'WITHIN_24_HOURS', 0, 2);
INSERT INTO "cadence" VALUES ('persistent', 'Persistent', 1, 3, '4
4
6', 7, 'WITHIN_24_HOURS', 1, 1);
INSERT INTO "cadence" VALUES ('same-day-thanks', 'Same-day thanks', 1, 3, '7', 3, 'SAME_DAY_AND_CARD', 1, 1);
INSERT INTO "settings" VALUES ('settings', 'America/New_York', 'DE-BY', 'FRIDAY
SATURDAY', 'persistent', 'LIGHT', 200, 'Ana Núñez', 'Ohio State', '+1 555 0100', 'I am Ana.');
INSERT INTO "day_off" VALUES ('bare-off', '2026-11-26', '2026-11-26', NULL);
INSERT INTO "day_off" VALUES ('off', '2026-11-26', '2026-12-02', 'Week in Porto');
INSERT INTO "path" VALUES ('bare-path', 'Teaching', NULL, NULL);
INSERT INTO "path" VALUES ('path', 'UX research in health care', 'I like asking
questions', '2026-11-26');
INSERT INTO "campaign" VALUES ('bare-campaign', 'Spring', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "campaign" VALUES ('campaign', 'Autumn spree', 'path
a path that is gone', '2026-10-29', '2026-11-26', 10, 3, 6, 'cadence', '2026-11-25');
INSERT INTO "organization" VALUES ('bare-org', 'Bare & Co.', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "organization" VALUES ('org', 'Lantern Health', 1, 3, 1, 'Makes monitors.
Hiring?', '2026-11-17T13:20:05.123Z', 'MEDIUM', '2026-11-26');
INSERT INTO "contact" VALUES ('bare-contact', 'Bo', NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', 'NONE', NULL, 0, 0, 0, 0, NULL, NULL, 0, NULL, NULL, NULL, '', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "contact" VALUES ('contact', 'Siobhán “Shiv” O''Neill
👋', 'shi-VAWN', 'UX researcher', 'org', 'Cork, Ireland', 'Europe/Dublin', 'Spoke at UXRConf about consent', 'siobhan@lantern.example
s.oneill@uni.example', '+353 21 555 0147', 'https://www.linkedin.com/in/siobhan-oneill-example', 'ALUMNI', 'both in the Ohio State chess club', 2, 1, 1, 1, 'campaign', 'cadence', 1, 'PAUSED', '2026-11-17T13:20:05.123Z', '2026-11-17T13:20:06.123Z', 'ux
health care', 1, '2026-11-26', '2026-11-17T13:20:05.123Z', 3, 'SENIOR', 1, 'OBLIGATE', 'path');
INSERT INTO "contact" VALUES ('other', 'Sean O’Neill', NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', 'NONE', NULL, 0, 0, 0, 0, NULL, NULL, 0, NULL, NULL, NULL, '', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "message" VALUES ('bare-message', 'bare-contact', 'REQUEST', 'OUTGOING', 'EMAIL', NULL, NULL, NULL, '2026-11-17T13:20:05.123Z', NULL, NULL, NULL);
INSERT INTO "message" VALUES ('message', 'contact', 'REPLY', 'INCOMING', 'LINKEDIN_MESSAGE', NULL, 'Happy to talk', '2026-11-17', '2026-11-17T13:20:05.123Z', NULL, NULL, NULL);
INSERT INTO "meeting" VALUES ('bare-meeting', 'bare-contact', '2026-11-17T13:20:05.123Z', 'America/New_York', 1, 'VIDEO', NULL, 'PROPOSED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "meeting" VALUES ('meeting', 'contact', '2026-11-17T13:20:05.123Z', 'America/New_York', 25, 'IN_PERSON', 'Café Sól, 12 Quay', 'HELD', '2026-11-17T13:19:56.123Z', '2026-11-17T13:20:14.123Z', '2026-11-17T13:20:05.123Z', 'Their day', 'consent!', 'Went well.', '2026-11-17T13:20:05.123Z', 5, 2);
INSERT INTO "note" VALUES ('bare-note', 'bare-contact', '2026-11-17T13:20:05.123Z', '');
INSERT INTO "note" VALUES ('note', 'contact', '2026-11-17T13:20:05.123Z', 'Knows Priya from the chess club');
INSERT INTO "reminder" VALUES ('bare-reminder', NULL, NULL, 'Breathe', '2026-11-17T13:20:05.123Z', NULL, NULL);
INSERT INTO "reminder" VALUES ('reminder', 'contact', 'org', 'Send the article', '2026-11-26', '2026-11-17T13:20:05.123Z', '2026-11-17T13:21:05.123Z');
INSERT INTO "decision" VALUES ('bare-dismissal', 'NUDGE', 'gone', '2026-11-17T13:20:05.123Z', NULL, 1, NULL);
INSERT INTO "decision" VALUES ('dismissal', 'THANK_YOU', 'meeting', '2026-11-17T13:20:05.123Z', NULL, 1, 'thanked in person');
INSERT INTO "decision" VALUES ('snooze', 'ANSWER_REPLY', 'message', '2026-11-17T13:20:05.123Z', '2026-11-26', 0, NULL);
INSERT INTO "edit_step" VALUES (1, 'Add everything', NULL, '2026-11-17T13:20:05.123Z', 0);
INSERT INTO "edit_step" VALUES (2, 'Rename', NULL, '2026-11-17T13:20:05.123Z', 0);
INSERT INTO "edit_step" VALUES (3, 'Settings', NULL, '2026-11-17T13:20:05.123Z', 0);
INSERT INTO "edit_step" VALUES (4, 'Write', '1', '2026-11-17T13:20:05.123Z', 0);
INSERT INTO "edit_step" VALUES (5, 'Remove a note', NULL, '2026-11-17T13:20:05.123Z', 1);
INSERT INTO "edit_step" VALUES (6, 'Add', NULL, '2026-11-17T13:20:05.123Z', 1);
INSERT INTO "edit_change" VALUES (1, 'action', 'action', NULL);
INSERT INTO "edit_change" VALUES (1, 'action', 'bare-action', NULL);
INSERT INTO "edit_change" VALUES (1, 'cadence', 'bare-cadence', NULL);
INSERT INTO "edit_change" VALUES (1, 'cadence', 'cadence', NULL);
INSERT INTO "edit_change" VALUES (1, 'campaign', 'bare-campaign', NULL);
INSERT INTO "edit_change" VALUES (1, 'campaign', 'campaign', NULL);
INSERT INTO "edit_change" VALUES (1, 'contact', 'bare-contact', NULL);
INSERT INTO "edit_change" VALUES (1, 'contact', 'contact', NULL);
INSERT INTO "edit_change" VALUES (1, 'contact', 'other', NULL);
INSERT INTO "edit_change" VALUES (1, 'criterion', 'bare-criterion', NULL);
INSERT INTO "edit_change" VALUES (1, 'criterion', 'criterion', NULL);
INSERT INTO "edit_change" VALUES (1, 'day_off', 'bare-off', NULL);
INSERT INTO "edit_change" VALUES (1, 'day_off', 'off', NULL);
INSERT INTO "edit_change" VALUES (1, 'decision', 'bare-dismissal', NULL);
INSERT INTO "edit_change" VALUES (1, 'decision', 'dismissal', NULL);
INSERT INTO "edit_change" VALUES (1, 'decision', 'snooze', NULL);
INSERT INTO "edit_change" VALUES (1, 'discarded', 'discarded', NULL);
INSERT INTO "edit_change" VALUES (1, 'distinct_pair', 'distinct', NULL);
INSERT INTO "edit_change" VALUES (1, 'hypothesis', 'bare-hypothesis', NULL);
INSERT INTO "edit_change" VALUES (1, 'hypothesis', 'hypothesis', NULL);
INSERT INTO "edit_change" VALUES (1, 'insight', 'insight', NULL);
INSERT INTO "edit_change" VALUES (1, 'jotting', 'bare-jotting', NULL);
INSERT INTO "edit_change" VALUES (1, 'jotting', 'jotting', NULL);
INSERT INTO "edit_change" VALUES (1, 'listed_question', 'listed', NULL);
INSERT INTO "edit_change" VALUES (1, 'meeting', 'bare-meeting', NULL);
INSERT INTO "edit_change" VALUES (1, 'meeting', 'meeting', NULL);
INSERT INTO "edit_change" VALUES (1, 'message', 'bare-message', NULL);
INSERT INTO "edit_change" VALUES (1, 'message', 'message', NULL);
INSERT INTO "edit_change" VALUES (1, 'note', 'bare-note', NULL);
INSERT INTO "edit_change" VALUES (1, 'note', 'note', NULL);
INSERT INTO "edit_change" VALUES (1, 'organization', 'bare-org', NULL);
INSERT INTO "edit_change" VALUES (1, 'organization', 'org', NULL);
INSERT INTO "edit_change" VALUES (1, 'path', 'bare-path', NULL);
INSERT INTO "edit_change" VALUES (1, 'path', 'path', NULL);
INSERT INTO "edit_change" VALUES (1, 'promise', 'bare-promise', NULL);
INSERT INTO "edit_change" VALUES (1, 'promise', 'promise', NULL);
INSERT INTO "edit_change" VALUES (1, 'question', 'question', NULL);
INSERT INTO "edit_change" VALUES (1, 'question_list', 'list', NULL);
INSERT INTO "edit_change" VALUES (1, 'referral', 'referral', NULL);
INSERT INTO "edit_change" VALUES (1, 'rehearsal', 'bare-rehearsal', NULL);
INSERT INTO "edit_change" VALUES (1, 'rehearsal', 'rehearsal', NULL);
INSERT INTO "edit_change" VALUES (1, 'reminder', 'bare-reminder', NULL);
INSERT INTO "edit_change" VALUES (1, 'reminder', 'reminder', NULL);
INSERT INTO "edit_change" VALUES (1, 'research', 'bare-research', NULL);
INSERT INTO "edit_change" VALUES (1, 'research', 'research', NULL);
INSERT INTO "edit_change" VALUES (1, 'review', 'bare-review', NULL);
INSERT INTO "edit_change" VALUES (1, 'review', 'review', NULL);
INSERT INTO "edit_change" VALUES (1, 'template', 'template', NULL);
INSERT INTO "edit_change" VALUES (1, 'verdict', 'bare-verdict', NULL);
INSERT INTO "edit_change" VALUES (1, 'verdict', 'verdict', NULL);
INSERT INTO "edit_change" VALUES (1, 'vote', 'bare-vote', NULL);
INSERT INTO "edit_change" VALUES (1, 'vote', 'vote', NULL);
INSERT INTO "edit_change" VALUES (2, 'contact', 'contact', '{"id":"contact","name":"Siobhán O’Neill","pronunciation":"shi-VAWN","role":"UX researcher","organization":"org","location":"Cork, Ireland","zone":"Europe/Dublin","research":"Spoke at UXRConf about consent","emails":"siobhan@lantern.example\ns.oneill@uni.example","phones":"+353 21 555 0147","links":"https://www.linkedin.com/in/siobhan-oneill-example","tie":"ALUMNI","tie_text":"both in the Ohio State chess club","tie_strength":2,"internal":1,"manager":1,"target":1,"campaign":"campaign","cadence":"cadence","do_not_contact":1,"closed":"PAUSED","closed_at":"2026-11-17T13:20:05.123Z","archived_at":"2026-11-17T13:20:06.123Z","tags":"ux\nhealth care","mentor":1,"connected_on":"2026-11-26","added_at":"2026-11-17T13:20:05.123Z","relevance":3,"level":"SENIOR","promoted_inside":1,"segment":"OBLIGATE","path":"path"}');
INSERT INTO "edit_change" VALUES (3, 'settings', 'settings', '{"id":"settings","zone":"America/New_York","country":"DE-BY","weekend":"FRIDAY\nSATURDAY","cadence":"persistent","theme":"DARK","note_limit":200,"name":"Ana Núñez","names":"Ohio State","signature":"+1 555 0100","introduction":"I am Ana."}');
INSERT INTO "edit_change" VALUES (4, 'message', 'message', '{"id":"message","contact":"contact","kind":"REPLY","direction":"INCOMING","channel":"LINKEDIN_MESSAGE","subject":"Re: Advice on research","body":"Happy to talk.\n\nTry me in December.","planned_on":"2026-11-17","at":"2026-11-17T13:20:05.123Z","tone":"LATER","until":"2026-11-26","template":"reply-times"}');
INSERT INTO "edit_change" VALUES (5, 'note', 'note', NULL);
INSERT INTO "edit_change" VALUES (6, 'contact', 'late', '{"id":"late","name":"Late","pronunciation":null,"role":null,"organization":null,"location":null,"zone":null,"research":null,"emails":"","phones":"","links":"","tie":"NONE","tie_text":null,"tie_strength":0,"internal":0,"manager":0,"target":0,"campaign":null,"cadence":null,"do_not_contact":0,"closed":null,"closed_at":null,"archived_at":null,"tags":"","mentor":0,"connected_on":null,"added_at":null,"relevance":null,"level":null,"promoted_inside":null,"segment":null,"path":null}');
INSERT INTO "holiday_year" VALUES ('US', 2026);
INSERT INTO "holiday" VALUES ('US', 2026, '2026-11-26', 'Thanksgiving');
INSERT INTO "template" VALUES ('template', 'Alumni, by mail', 'REQUEST', 'EMAIL', 'Your work at {organization}', 'Hi {first name},

…');
INSERT INTO "distinct_pair" VALUES ('distinct', 'contact', 'other', '2026-11-17T13:20:05.123Z');
INSERT INTO "research" VALUES ('bare-research', NULL, 'bare-org', 'Its mission', NULL, NULL);
INSERT INTO "research" VALUES ('research', 'contact', NULL, 'Background', 'Chess.
Two degrees.', '2026-11-17T13:20:05.123Z');
INSERT INTO "referral" VALUES ('referral', 'contact', 'contact', 'Priya N.', 'runs onboarding', '2026-11-26', 1, 'meeting');
INSERT INTO "promise" VALUES ('bare-promise', 'bare-contact', 'ME', 'Lend a book', NULL, NULL, '2026-11-17T13:20:05.123Z', NULL);
INSERT INTO "promise" VALUES ('promise', 'contact', 'THEM', 'Send the reading list', 'meeting', '2026-11-26', '2026-11-17T13:20:05.123Z', '2026-11-17T13:21:05.123Z');
INSERT INTO "question" VALUES ('question', 'What surprised you in the first year?', 'PATH_AND_STORY', 'UX research
health care', 1);
INSERT INTO "question_list" VALUES ('list', 'The same ten', 'question');
INSERT INTO "listed_question" VALUES ('listed', 'meeting', 3, 'question', 'What surprised you in the first year?', 'ASKED', 'How slow consent is.', 1);
INSERT INTO "jotting" VALUES ('bare-jotting', 'bare-meeting', '2026-11-17T13:20:05.123Z', NULL, '', NULL);
INSERT INTO "jotting" VALUES ('jotting', 'meeting', '2026-11-17T13:20:05.123Z', 'DAY_TO_DAY', 'half the day is writing', 'listed');
INSERT INTO "insight" VALUES ('insight', 'Half the day is writing', 'DAY_TO_DAY', 'CON', 'path', 'contact', 'meeting', '2026-11-17T13:20:05.123Z', 'jotting', 'listed', 'criterion');
INSERT INTO "action" VALUES ('action', 'Take the writing course', 'contact', 'insight', 'path', '2026-11-26', '2026-11-17T13:20:05.123Z', '2026-11-17T13:21:05.123Z');
INSERT INTO "action" VALUES ('bare-action', 'Rest', NULL, NULL, NULL, NULL, '2026-11-17T13:20:05.123Z', NULL);
INSERT INTO "hypothesis" VALUES ('bare-hypothesis', 'bare-path', 'It pays', '2026-11-17T13:20:05.123Z');
INSERT INTO "hypothesis" VALUES ('hypothesis', 'path', 'I could live with the travel', '2026-11-17T13:20:05.123Z');
INSERT INTO "vote" VALUES ('bare-vote', 'bare-hypothesis', 'bare-meeting', '2026-11-17T13:20:05.123Z', 'NEUTRAL', NULL);
INSERT INTO "vote" VALUES ('vote', 'hypothesis', 'meeting', '2026-11-17T13:20:05.123Z', 'AGAINST', 'two weeks of four on the road');
INSERT INTO "criterion" VALUES ('bare-criterion', 'Quiet', '', 0, 0);
INSERT INTO "criterion" VALUES ('criterion', 'Day to day', 'DAY_TO_DAY
SURPRISE', 3, 2);
INSERT INTO "verdict" VALUES ('bare-verdict', 'bare-path', NULL, NULL, NULL, '2026-11-17T13:20:05.123Z');
INSERT INTO "verdict" VALUES ('verdict', 'path', 'criterion', 4, 'I like to write', '2026-11-17T13:20:05.123Z');
INSERT INTO "rehearsal" VALUES ('bare-rehearsal', 'INTRODUCTION', NULL, NULL, NULL, NULL, '2026-11-17T13:20:05.123Z', NULL, NULL, NULL, NULL);
INSERT INTO "rehearsal" VALUES ('rehearsal', 'FRIEND', 'HOBBY', 'Tom, climbing', 'contact', 'meeting', '2026-11-17T13:20:05.123Z', 58, 131, 4, 'Slower next time');
INSERT INTO "review" VALUES ('bare-review', '2026-11-26', NULL, NULL, '2026-11-17T13:20:05.123Z', NULL);
INSERT INTO "review" VALUES ('review', '2026-11-26', 'Two talks, one surprise', 'Ask a small firm', '2026-11-17T13:20:05.123Z', '2026-11-17T13:29:05.123Z');
INSERT INTO "discarded" VALUES ('discarded', 'Bob Ray', '2026-11-17T13:20:05.123Z', '[]');
