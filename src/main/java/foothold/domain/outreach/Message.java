package foothold.domain.outreach;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One outgoing or incoming contact, planned or done.
 *
 * @param contactId whom I wrote to, or who wrote
 * @param form what sort of message it is and by which way it went; never null
 * @param words what it says; never null
 * @param when when it is planned, and when it was sent or received; never null
 */
public record Message(String id, String contactId, Form form, Words words, When when)
        implements Entity {

    /** Who wrote. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /** What a message is for. */
    public enum Kind {
        REQUEST,
        NUDGE,
        REPLY,
        CONFIRMATION,
        THANK_YOU,
        REFERRER_THANKS,
        REPORT_BACK,
        KEEP_IN_TOUCH,
        CLOSING_THE_LOOP,
        OTHER
    }

    /** The way a message takes. */
    public enum Channel {
        EMAIL,
        LINKEDIN_NOTE,
        LINKEDIN_MESSAGE,
        PHONE,
        TEXT,
        IN_PERSON,
        LETTER
    }

    /**
     * What sort of message it is.
     *
     * @param kind its purpose; an answer of theirs is a REPLY
     * @param direction who wrote
     * @param channel the way it went
     */
    public record Form(Kind kind, Direction direction, Channel channel) {
        public Form {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(direction, "direction");
            channel = channel == null ? Channel.EMAIL : channel;
        }
    }

    /**
     * What it says.
     *
     * @param subject of a mail, or null
     * @param body the text, or null when only the fact was logged
     * @param response how a reply of theirs sounds; {@link Response#NONE} for my own messages
     * @param templateId the template it was begun from, shipped or own, or null
     */
    public record Words(String subject, String body, Response response, String templateId) {
        public static final Words NONE = new Words(null, null, Response.NONE);

        /** Words of no template. */
        public Words(String subject, String body, Response response) {
            this(subject, body, response, null);
        }

        public Words {
            subject = Text.orNull(subject);
            body = body == null || body.isBlank() ? null : body;
            response = response == null ? Response.NONE : response;
            templateId = Text.orNull(templateId);
        }

        /** The same message in other words. */
        public Words with(String newSubject, String newBody) {
            return new Words(newSubject, newBody, response, templateId);
        }

        /** The same words, heard otherwise. */
        public Words with(Response newResponse) {
            return new Words(subject, body, newResponse, templateId);
        }

        public static Words of(String body) {
            return new Words(null, body, Response.NONE);
        }
    }

    /**
     * How a reply sounds, and the day it names.
     *
     * @param tone null when not given
     * @param until for LATER: ask again then; for OUT_OF_OFFICE: back on that day; otherwise null
     */
    public record Response(Tone tone, LocalDate until) {
        public static final Response NONE = new Response(null, null);
    }

    /**
     * The times of a message.
     *
     * @param plannedOn the local day it is meant for, or null
     * @param at when it was sent or received; null while only planned
     */
    public record When(LocalDate plannedOn, Instant at) {
        public When {
            if (plannedOn == null && at == null) {
                throw new IllegalArgumentException(
                        "a message needs the day it is planned for or the time it was sent");
            }
        }

        public static When at(Instant instant) {
            return new When(null, instant);
        }

        public static When planned(LocalDate day) {
            return new When(day, null);
        }
    }

    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(when, "when");
        words = words == null ? Words.NONE : words;
        if (form.direction() == Direction.INCOMING && when.at() == null) {
            throw new IllegalArgumentException("a message of theirs needs the time it came");
        }
    }

    public boolean outgoing() {
        return form.direction() == Direction.OUTGOING;
    }

    /** The same message, sent at that time. */
    public Message sentAt(Instant at) {
        return new Message(id, contactId, form, words, new When(when.plannedOn(), at));
    }

    public Message with(Form newForm) {
        return new Message(id, contactId, newForm, words, when);
    }

    public Message with(Words newWords) {
        return new Message(id, contactId, form, newWords, when);
    }

    public Message with(When newWhen) {
        return new Message(id, contactId, form, words, newWhen);
    }
}
