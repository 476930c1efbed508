package foothold.domain.followup;

/**
 * The kinds of follow-up, in the order of the table in PRODUCT, section 3, which is also their
 * order among equals in Today.
 */
public enum FollowupKind {
    SEND_PLANNED("Send it"),
    TRY_NEXT_PERSON("Write to the next person"),
    NUDGE("Nudge once"),
    LET_GO("Let go"),
    ANSWER_REPLY("Answer"),
    PICK_UP_THREAD("Pick up the thread"),
    ASK_AGAIN("Ask again"),
    PREPARE("Prepare the meeting"),
    CONFIRM("Confirm the meeting"),
    RESCHEDULE("Find a new time"),
    DEBRIEF("Write the debrief"),
    THANK_YOU("Say thank you"),
    CONTACT_REFERRAL("Follow up the name"),
    THANK_REFERRER("Thank for the name"),
    KEEP_PROMISE("Kept"),
    REPORT_BACK("Tell what came of it"),
    PROGRESS_NOTE("Tell them how it goes"),
    KEEP_IN_TOUCH("Keep in touch"),
    ACTION("Done"),
    REMINDER("Done");

    private final String action;

    FollowupKind(String action) {
        this.action = action;
    }

    /** The one main action, as a button says it. */
    public String action() {
        return action;
    }
}
