package vinhdanh.people;

/**
 * A unit as it stands in a file.
 *
 * @param line its line, from 1
 */
record UnitRow(int line, Unit unit) {

}
