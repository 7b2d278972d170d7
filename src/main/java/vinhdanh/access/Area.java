package vinhdanh.access;

/**
 * A place of the pages of staff, shown in the navigation of those who have the right.
 *
 * @param position its place in the navigation
 * @param path its address without language
 * @param word the key of its name
 */
public record Area(int position, String path, String word, Right right) {

}
