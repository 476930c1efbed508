package foothold.ui;

import foothold.service.compose.Errand;

import java.util.List;

/** What a screen may ask of the window around it. All methods are for the FX thread. */
public interface Shell {

    /** Brings that screen to the front. */
    void show(String screenId);

    /** Brings that person's page to the front. */
    void openPerson(String contactId);

    /** Brings that errand to the front, to be written. */
    void compose(Errand errand);

    /** Says what was done at the bottom of the window for six seconds. */
    void toast(String text);

    /** The same, with a button that undoes the step just made. */
    void toastWithUndo(String text);

    /** Offers to do something, at the bottom of the window, until it is taken or closed. */
    void offer(String text, String choice, Runnable run);

    /** Says in kind words that an expected failure happened, and what to do; bugs get a code. */
    void failed(Exception failure);

    /**
     * Puts actions that work on every screen into palette and keyboard help. Those that work only
     * while a screen is in front are its {@link Screen#actions}.
     */
    void register(List<Action> actions);

    Tasks tasks();

    Dialogs dialogs();
}
