package foothold.service.log.line;

import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot.Medium;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.util.HashMap;
import java.util.Map;

/** The phrases a line may begin with: lower case, "he" and "she" said as "they". */
final class Phrases {
    private final Map<String, Head> phrases = new HashMap<>();

    private Phrases() {
        mine();
        theirs();
        meetings();
        phrases(new Head.Note(), "note", "noted");
        phrases(new Head.Remind(), "remind me", "remind", "reminder");
    }

    /** What each phrase says. */
    static Map<String, Head> all() {
        return Map.copyOf(new Phrases().phrases);
    }

    private void mine() {
        sent(Kind.REQUEST, null, "request", "invite", "invitation");
        sent(Kind.NUDGE, null, "nudge", "follow-up", "followup", "reminder");
        sent(Kind.REPLY, null, "reply", "answer", "response");
        sent(Kind.CONFIRMATION, null, "confirmation");
        sent(Kind.THANK_YOU, null, "thank-you", "thank you", "thanks");
        sent(Kind.THANK_YOU, Channel.LETTER, "card", "thank-you card");
        sent(Kind.REPORT_BACK, null, "report back", "report", "update");
        sent(Kind.KEEP_IN_TOUCH, null, "article", "news");
        sent(Kind.CLOSING_THE_LOOP, null, "closing note");
        sent(null, Channel.EMAIL, "email", "mail", "e-mail");
        sent(null, Channel.TEXT, "text");
        sent(null, Channel.LETTER, "letter");
        sent(null, null, "message");
        phrases(new Head.Sent(Kind.REQUEST, null), "requested", "request");
        phrases(new Head.Sent(Kind.NUDGE, null), "nudged", "nudge", "followed up");
        phrases(new Head.Sent(Kind.REPLY, null), "i replied", "answered", "i answered");
        phrases(new Head.Sent(Kind.REPLY, null), "i wrote back");
        phrases(new Head.Sent(Kind.CONFIRMATION, null), "confirmed");
        phrases(new Head.Sent(Kind.THANK_YOU, null), "thanked", "thanks sent");
        phrases(new Head.Sent(Kind.REPORT_BACK, null), "reported back");
        phrases(new Head.Sent(null, null), "sent", "wrote", "messaged");
        phrases(new Head.Sent(null, Channel.EMAIL), "emailed", "mailed");
        phrases(new Head.Sent(null, Channel.PHONE), "called", "phoned", "rang");
        phrases(new Head.Sent(null, Channel.TEXT), "texted");
    }

    private void sent(Kind kind, Channel channel, String... nouns) {
        var head = new Head.Sent(kind, channel);
        for (String noun : nouns) {
            phrases(head, "sent " + noun, "sent a " + noun, "sent an " + noun, "sent the " + noun);
            phrases(head, noun + " sent");
        }
    }

    private void theirs() {
        phrases(new Head.Replied(null, null), "they replied", "replied", "they wrote");
        phrases(new Head.Replied(null, null), "they wrote back", "they answered", "they said");
        phrases(new Head.Replied(null, null), "reply", "got a reply", "got reply", "heard back");
        phrases(new Head.Replied(null, Channel.PHONE), "they called", "they called back");
        phrases(new Head.Replied(null, Channel.EMAIL), "they emailed");
        phrases(new Head.Replied(null, Channel.TEXT), "they texted");
        phrases(new Head.Replied(Tone.POSITIVE, null), "they said yes", "said yes", "they agreed");
        phrases(new Head.Replied(Tone.DECLINED, null), "declined", "they declined", "said no");
        phrases(new Head.Replied(Tone.DECLINED, null), "they said no");
        phrases(new Head.Replied(Tone.LATER, null), "ask again", "ask later", "later");
        phrases(new Head.Replied(Tone.LATER, null), "they said later", "said later");
        phrases(new Head.Replied(Tone.OUT_OF_OFFICE, null), "out of office", "ooo", "auto-reply");
    }

    private void meetings() {
        phrases(new Head.Met(null), "met", "met with them", "talked", "spoke", "chatted");
        phrases(new Head.Met(null), "had a chat", "had a meeting", "meeting held", "held");
        phrases(new Head.Met(Medium.PHONE), "had a call", "had call", "call held");
        phrases(new Head.Met(Medium.IN_PERSON), "had coffee", "had a coffee", "had lunch");
        phrases(new Head.Set(null), "meeting", "meeting set", "meeting on", "meet", "scheduled");
        phrases(new Head.Set(null), "set meeting", "booked");
        phrases(new Head.Set(Medium.PHONE), "call", "phone call");
        phrases(new Head.Set(Medium.VIDEO), "video call", "video", "zoom");
        phrases(new Head.Set(Medium.IN_PERSON), "coffee", "lunch");
        var cancelled = new Head.Off(Meeting.State.CANCELLED);
        phrases(cancelled, "cancelled", "canceled", "they cancelled", "they canceled");
        phrases(cancelled, "meeting cancelled", "meeting canceled", "called off");
        var missed = new Head.Off(Meeting.State.NO_SHOW);
        phrases(missed, "no-show", "no show", "didn't show", "they didn't show");
        phrases(missed, "didn't show up", "they didn't show up", "they didn't come");
    }

    private void phrases(Head head, String... said) {
        for (String phrase : said) {
            phrases.put(phrase, head);
        }
    }
}
