/**
 * The templates as a screen: read, changed, copied, restored, made.
 *
 * <p>May import what {@code foothold.ui.compose} may.
 */
package foothold.ui.compose.template;
