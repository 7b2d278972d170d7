/**
 * What all public pages share: the frame, the words, the parts, the assets.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.portal.page;
