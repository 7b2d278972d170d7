package vinhdanh.access;

/**
 * A link was made for somebody; who sends mail hears of it.
 *
 * @param address the whole address, which nobody but its holder may see
 */
public record LinkIssued(AccountId account, boolean invitation, String address) {

}
