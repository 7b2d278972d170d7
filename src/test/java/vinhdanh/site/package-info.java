/** The whole program as people meet it, for tests. */
@org.jspecify.annotations.NullMarked
package vinhdanh.site;
