package foothold.domain;

/** Anything that is kept under an id of its own: a contact, a message, a meeting, a decision. */
public interface Entity {

    /**
     * The id, made by the program (a UUIDv7 as text) or taken over from an archive; never empty.
     */
    String id();
}
