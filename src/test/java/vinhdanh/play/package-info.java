/** The campaign of plan 174, played by its people in a browser, act by act. */
@org.jspecify.annotations.NullMarked
package vinhdanh.play;
