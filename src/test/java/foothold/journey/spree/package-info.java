/**
 * A whole spree of six simulated weeks, and an oracle that says of each morning what must be due,
 * written from the rules alone: it shares no code with the engine.
 */
package foothold.journey.spree;
