/** The packaged program against others: how soon its window is there, and what it costs. */
package foothold.bench.start;
