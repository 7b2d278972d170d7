/**
 * What has no business meaning and every module may use: words in two languages,
 * Vietnamese text, the zone of the calendar.
 */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vinhdanh.shared;
