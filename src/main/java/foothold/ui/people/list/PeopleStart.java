package foothold.ui.people.list;

/**
 * What the list offers where there is nobody yet.
 *
 * @param importConnections brings contacts from a LinkedIn file
 * @param exploreSample fills the empty file with sample people
 */
public record PeopleStart(Runnable importConnections, Runnable exploreSample) {}
