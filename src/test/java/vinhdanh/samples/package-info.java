/**
 * The generator of the sample workbooks: what units send in, with every fault that the
 * import must name. It knows the plan and the units, and nothing of the import.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.samples;
