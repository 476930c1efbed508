/**
 * Small plots one can read: drawn with plain shapes, labelled directly, each value on hover and the
 * whole as a sentence for those who do not see it.
 *
 * <p>Imports JavaFX only.
 */
package foothold.ui.campaign.plot;
