package vinhdanh.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.FieldError;

/** What the pages of log-in show. */
public final class AccessView {

    private AccessView() {
    }

    /**
     * The form that asks who one is.
     *
     * @param login what was typed
     * @param next where to go afterwards
     * @param faults what is wrong, empty at first
     * @param samples the invented people of the demo, empty elsewhere
     */
    public record Login(String login, String next, List<FieldError> faults, List<Sample> samples) {
    }

    /**
     * An invented person of the demo.
     *
     * @param posts what this person is, in words
     * @param work what there is to try
     */
    public record Sample(String login, String name, String posts, String work) {
    }

    /**
     * The form for a password, behind a link.
     *
     * @param name whose account it is
     */
    public record Welcome(String token, String name, String login, List<FieldError> faults) {
    }

    /** Why a link leads nowhere. */
    public record Spent(String why) {
    }

    /**
     * @param sent whether a link was just asked for
     */
    public record Forgotten(boolean sent) {
    }

    /**
     * The form for a code.
     *
     * @param secret what to tell the app, or null when it knows
     * @param picture the QR code that says it, or null
     */
    public record Second(@Nullable String secret, @Nullable QrPicture picture, String next, List<FieldError> faults) {
    }

}
