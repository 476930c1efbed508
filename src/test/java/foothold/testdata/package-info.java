/**
 * Facts for tests, told in a few words: people, what was written and when they were met.
 *
 * <p>May import {@code foothold.domain} only, so that every test can use it.
 */
package foothold.testdata;
