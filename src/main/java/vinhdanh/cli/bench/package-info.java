/**
 * Measures what the program does beside the least that any program would have to do for
 * it: reading alone, sorting alone, the library alone, hashing alone, a file alone.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.cli.bench;
