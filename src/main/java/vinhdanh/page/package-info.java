/**
 * What all pages share: the frame, the words, the parts, the assets, the errors.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "people" })
@org.jspecify.annotations.NullMarked
package vinhdanh.page;
