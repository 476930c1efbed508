/**
 * The packaged program, tried as a user would; runs after packaging, with {@code -Pdist verify}.
 */
package foothold.dist;
