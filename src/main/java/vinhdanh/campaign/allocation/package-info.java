/**
 * Splits seats over units in proportion to a figure that they carry, exactly and with a
 * reason for every seat.
 */
@org.springframework.modulith.NamedInterface("allocation")
@org.jspecify.annotations.NullMarked
package vinhdanh.campaign.allocation;
