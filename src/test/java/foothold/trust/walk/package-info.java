/** Walks through everything a user can do, and back. */
package foothold.trust.walk;
