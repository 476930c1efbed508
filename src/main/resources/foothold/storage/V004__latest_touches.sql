-- All that the due list reads of messages but their texts, so that it can leap to the last words of
-- either side. It takes the place of the index by contact alone.

DROP INDEX message_by_contact;

CREATE INDEX message_by_contact ON message
    (contact, direction, at, kind, tone, until, planned_on, channel, id);

-- What counts however old it is; LatestTouches asks in these very words.
CREATE INDEX message_apart ON message (contact)
    WHERE at IS NULL OR (direction = 'INCOMING' AND tone = 'OUT_OF_OFFICE');

CREATE INDEX message_later ON message (contact) WHERE tone = 'LATER';
