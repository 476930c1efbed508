/**
 * Feeds every reader and the etiquette checker what nobody would send on purpose.
 *
 * <p>A short run with fixed seeds is among all tests; {@code mvn -Pfuzz verify} goes on for {@code
 * -Dfoothold.fuzz.minutes} minutes with each target, 10 if not said. What it finds becomes a file
 * in {@code src/test/resources/foothold/fuzz}. May import everything.
 */
package foothold.fuzz;
