package foothold.service.publish;

import foothold.domain.backup.Passphrase;

import java.util.List;

/** The way to a server. Every method throws {@link PublishFailure} when it cannot go on. */
public interface Publisher {

    /** Hears how far it is, and says when to stop; called on the thread that publishes. */
    interface Watch {
        Watch NOBODY =
                new Watch() {
                    @Override
                    public void at(int done, int of) {}

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };

        void at(int done, int of);

        boolean cancelled();
    }

    /**
     * Who signs in.
     *
     * @param password is used for this and not kept
     */
    record Login(Account account, Passphrase password) {}

    /**
     * Makes the server hold these items and none of ours besides. What others put there is not
     * touched.
     *
     * @param published what is there of ours; brought up to date, also when it stops in the middle
     */
    Outcome publish(Login login, List<Item> items, Published published, Watch watch);

    /** Takes everything of ours off the server, and what we made to hold it if that is empty. */
    Outcome remove(Login login, Published published, Watch watch);
}
