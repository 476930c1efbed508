/**
 * Feeds every reader and the etiquette checker what nobody would send on purpose.
 *
 * <p>A short run with fixed seeds and everything found before is among all tests; {@code mvn -Pfuzz
 * test} lets Jazzer go on for {@code -Dfoothold.fuzz.minutes} minutes with each target, 10 if not
 * said. What it finds becomes a file in {@code src/test/resources/foothold/fuzz/found}. May import
 * everything.
 */
package foothold.fuzz;
