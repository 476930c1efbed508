/**
 * LinkedIn's Connections.csv, of every era and language: finding the column names, reading people
 * and the dates they connected, recognising a person by the profile's address. May import {@code
 * foothold.exchange} and {@code foothold.domain}.
 */
package foothold.exchange.linkedin;
