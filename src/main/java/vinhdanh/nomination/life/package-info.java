/**
 * The life of a nomination: its states, the one gate that moves it, and what can be done
 * with it here and now by whom.
 */
@org.springframework.modulith.NamedInterface("life")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.life;
