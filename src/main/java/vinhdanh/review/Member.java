package vinhdanh.review;

import java.util.UUID;

import vinhdanh.access.Role;

/**
 * Somebody who belongs to a meeting.
 *
 * @param votes whether the rule lets this member vote
 * @param absence why absent; empty when present or not told
 */
public record Member(UUID account, String name, Role role, boolean votes, boolean present, String absence) {

}
