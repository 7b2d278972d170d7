package vinhdanh.samples;

import java.util.List;

import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

/**
 * Where the people of a proposing unit work.
 *
 * @param district the district with its kind, such as "huyện Châu Phú"; the unit itself
 * where it isn't a district's
 * @param communes its communes with their kind and the district's name
 * @param unit the proposing unit
 */
record Places(String district, List<String> communes, Unit unit) {

    static Places of(Unit unit) {
        for (String line : Lines.of("communes.txt")) {
            String district = line.substring(0, line.indexOf(':'));
            if (endsWith(unit.name(), district)) {
                List<String> communes = List.of(line.substring(line.indexOf(':') + 1).strip().split(", "));
                return new Places(district, communes.stream().map(name -> name + ", " + district).toList(), unit);
            }
        }
        return new Places(unit.name(), List.of(unit.name()), unit);
    }

    private static boolean endsWith(String name, String district) {
        return (" " + Text.fold(name)).endsWith(" " + Text.fold(district));
    }

    boolean isDistrict() {
        return !this.district.equals(this.unit.name());
    }

    /** A text of the tables with its places filled in. */
    String fill(String text, int commune, int number) {
        return text.replace("{xã}", this.communes.get(commune % this.communes.size()))
            .replace("{huyện}", this.district)
            .replace("{đơn vị}", this.unit.name())
            .replace("{số}", "" + number);
    }

}
