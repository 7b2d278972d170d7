/** The page of one's own account: password, address, second factor, sessions. */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.account;
