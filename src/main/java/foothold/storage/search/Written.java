package foothold.storage.search;

import java.util.List;

/** What there is to search: all that somebody wrote about a person, in one view. */
final class Written {
    private static final String VIEW =
            """
            CREATE TEMP VIEW written (kind, id, contact, meeting, at, text) AS
            SELECT 'NOTE', id, contact, NULL, at, text FROM note
            UNION ALL
            SELECT 'MESSAGE', id, contact, NULL, at,
                coalesce(subject || char(10), '') || coalesce(body, '')
            FROM message WHERE subject IS NOT NULL OR body IS NOT NULL
            UNION ALL
            SELECT 'MEETING', id, contact, id, start,
                coalesce(debrief || char(10), '') || coalesce(notes || char(10), '')
                    || coalesce(agenda, '')
            FROM meeting
            WHERE debrief IS NOT NULL OR notes IS NOT NULL OR agenda IS NOT NULL
            UNION ALL
            SELECT 'INSIGHT', id, contact, meeting, at, text FROM insight
            WHERE contact IS NOT NULL
            UNION ALL
            SELECT 'JOTTING', jotting.id, meeting.contact, meeting.id, at, text
            FROM jotting JOIN meeting ON meeting.id = jotting.meeting
            UNION ALL
            SELECT 'ANSWER', listed_question.id, meeting.contact, meeting.id, start,
                answer || char(10) || text
            FROM listed_question JOIN meeting ON meeting.id = listed_question.meeting
            WHERE answer IS NOT NULL
            UNION ALL
            SELECT 'PROMISE', id, contact, meeting, made_at, text FROM promise
            UNION ALL
            SELECT 'RESEARCH', id, contact, NULL, done_at, text FROM research
            WHERE contact IS NOT NULL AND text IS NOT NULL
            """;

    /** What a connection needs before it can search. */
    static final List<String> SETUP =
            List.of(
                    "PRAGMA temp_store = MEMORY",
                    VIEW,
                    """
                    CREATE TEMP TABLE place (
                        n INTEGER PRIMARY KEY, kind TEXT, id TEXT, contact TEXT, meeting TEXT)
                    """,
                    "CREATE INDEX temp.place_by_contact ON place (contact)",
                    "CREATE INDEX temp.place_by_meeting ON place (meeting)",
                    // The texts themselves stay in the file.
                    """
                    CREATE VIRTUAL TABLE temp.words USING fts5(
                        text, content = '', contentless_delete = 1,
                        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
                    """);

    private Written() {}
}
