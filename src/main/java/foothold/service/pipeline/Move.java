package foothold.service.pipeline;

/** What moving somebody to another stage means. */
public sealed interface Move {

    /** Something happened; this has to be known of it. */
    enum Question implements Move {
        /** A request went out: when and how? */
        SENT,
        /** They replied: when, and how does it sound? */
        REPLIED,
        /** A meeting is set: when, how long, how? */
        MEETING,
        /** The meeting that was set does not take place: who called it off? */
        CALLED_OFF,
        /** We met: when? */
        MET,
        /** I thanked them: when and how? */
        THANKED,
        /** Nothing more is to come: why? */
        CLOSE,
        /** Shall the matter be taken up again? */
        REOPEN
    }

    /** It cannot be: stages follow from what happened. Each says what would do it. */
    enum Refusal implements Move {
        /** They stand there. */
        SAME,
        /** What happened stays, so nobody goes back to Target. */
        ASKED_ALREADY,
        /** They replied, so they do not go back to Requested. */
        REPLIED_ALREADY,
        /** We met, and that stays. */
        MET_ALREADY,
        /** We met and I thanked them, and that stays. */
        THANKED_ALREADY,
        /** A meeting is ahead. */
        MEETING_AHEAD,
        /** One keeps in touch with people one met. */
        NOT_MET_YET,
        /** The matter is closed. */
        CLOSED,
        /** They, or I, asked for no more messages. */
        DO_NOT_CONTACT
    }
}
