package vinhdanh.access;

/**
 * The address of an account is another now; who sends mail tells who had it before.
 *
 * @param before the address that it had
 */
public record EmailChanged(AccountId account, String before) {

}
