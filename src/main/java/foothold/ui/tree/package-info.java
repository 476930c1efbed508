/**
 * Who led to whom: the names one was given as a picture and as an indented list.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.tree;
