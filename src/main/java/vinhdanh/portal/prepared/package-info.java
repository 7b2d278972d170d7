/**
 * Pages are rendered once for each state of what is public, and answered from memory
 * until that changes.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.portal.prepared;
