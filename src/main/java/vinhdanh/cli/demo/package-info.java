/**
 * The demo's campaign that is under way: plan 174 with its days moved to today, and
 * invented people who have played it so far.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.cli.demo;
