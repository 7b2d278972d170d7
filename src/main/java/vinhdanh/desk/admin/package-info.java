/** The pages of administration: accounts, units, campaigns, law, health. */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.admin;
