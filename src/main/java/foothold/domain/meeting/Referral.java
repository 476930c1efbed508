package foothold.domain.meeting;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One contact named another person.
 *
 * @param fromId the contact who named somebody
 * @param named who was named; never null
 * @param naming when and how; never null
 */
public record Referral(String id, String fromId, Named named, Naming naming) implements Entity {

    /**
     * Who was named.
     *
     * @param contactId their contact, or null while there is none
     * @param name as it was said; never empty
     * @param note what was said about them, or null
     */
    public record Named(String contactId, String name, String note) {
        public Named {
            contactId = Text.orNull(contactId);
            name = Text.orNull(name);
            if (name == null) {
                throw new IllegalArgumentException("a referral needs the name that was given");
            }
            note = Text.orNull(note);
        }

        /**
         * Who it is, so that several referrals can be told to be about one person: the contact's id
         * or, while there is none, the name in lower case.
         */
        public String person() {
            return contactId == null ? Text.folded(name) : contactId;
        }
    }

    /**
     * When and how somebody was named.
     *
     * @param on the local day
     * @param introduction an introduction was offered
     * @param meetingId the meeting in which it was, or null
     */
    public record Naming(LocalDate on, boolean introduction, String meetingId) {
        public Naming {
            Objects.requireNonNull(on, "on");
            meetingId = Text.orNull(meetingId);
        }
    }

    public Referral {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fromId, "fromId");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(naming, "naming");
    }

    /** The same referral about somebody who is a contact by now, or named otherwise. */
    public Referral with(Named newNamed) {
        return new Referral(id, fromId, newNamed, naming);
    }

    /** The same referral made by another contact. */
    public Referral from(String contactId) {
        return new Referral(id, contactId, named, naming);
    }
}
