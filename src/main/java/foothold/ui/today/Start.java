package foothold.ui.today;

/**
 * What Today offers where there is nothing to show yet, or nothing left to do.
 *
 * @param importConnections brings contacts from a LinkedIn file
 * @param addPerson adds a person by hand
 * @param exploreSample fills the empty file with sample people
 * @param lookBack opens the weekly review
 */
public record Start(
        Runnable importConnections,
        Runnable addPerson,
        Runnable exploreSample,
        Runnable lookBack) {}
