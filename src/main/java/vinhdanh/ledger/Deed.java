package vinhdanh.ledger;

import java.util.UUID;

import vinhdanh.shared.Digest;

/**
 * An act that is about to be recorded.
 *
 * @param thing the id of what it was done to; it stays inside the database
 * @param content SHA-256 of the file or of the bytes that the act brought about
 */
public record Deed(Act act, UUID thing, Digest content) {

}
