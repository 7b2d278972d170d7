package vinhdanh.desk.seats;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;

/** What the pages of seats show. */
public final class SeatsView {

    private SeatsView() {
    }

    /**
     * The campaigns with their seats.
     *
     * @param empty what to do when there is none yet, else null
     */
    public record Campaigns(@Nullable Table table, @Nullable Empty empty) {
    }

    /**
     * The lines of a campaign.
     *
     * @param code the campaign's code, in the addresses of its pages
     */
    public record Lines(String code, String campaign, List<Line> lines) {
    }

    /**
     * @param url the page of the line
     */
    public record Line(SeatBar bar, String url) {
    }

    /**
     * One line for a kind of subject.
     *
     * @param comparison the methods side by side, or null before a figure is chosen
     * @param entries the ledger of its seats
     * @param allocate whether this person may split and move
     */
    public record OneLine(String path, String campaignPath, String title, SeatBar bar, Table shares, Form form,
            @Nullable Table comparison, List<Choice> methods, List<Choice> places, Table entries, boolean allocate,
            List<FieldError> faults) {
    }

    /** What was typed. */
    public record Form(List<Choice> figures, int floor, String ceiling, String document, String day, String reason,
            String seats) {
    }

    /** One choice of a list. */
    public record Choice(String value, String label, boolean chosen) {
    }

}
