/**
 * Facts for tests, told in a few words: people, what was written and when they were met.
 *
 * <p>May import {@code foothold.domain} only, so that every test can use it; {@link
 * foothold.testdata.DataFile} alone puts a real file around them.
 */
package foothold.testdata;
