/**
 * Vinh Danh: an emulation campaign and its commendations, from the plan to the
 * certificate. The folders below are the campaign's way through the product.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh;
