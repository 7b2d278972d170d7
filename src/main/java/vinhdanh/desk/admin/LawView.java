package vinhdanh.desk.admin;

import java.util.List;

import vinhdanh.page.Parts.Table;

/**
 * What the law's data say on a day in a place.
 *
 * @param unit the code of a unit of the province, or empty
 * @param regime the rules that a dossier received on the day falls under
 */
public record LawView(String day, List<AdminView.Choice> places, String unit, String regime, List<Section> sections) {

    /** One table of the law. */
    public record Section(String id, String title, Table table) {
    }

}
