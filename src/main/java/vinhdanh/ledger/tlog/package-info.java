/**
 * The public form of a transparency log, which knows nothing of awards: Merkle trees of
 * RFC 6962, and tiles, notes and verifier keys as C2SP specifies them.
 */
@org.springframework.modulith.NamedInterface("tlog")
@org.jspecify.annotations.NullMarked
package vinhdanh.ledger.tlog;
