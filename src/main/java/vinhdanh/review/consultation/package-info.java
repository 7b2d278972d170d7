/**
 * The proposed list, published for comment, with what people say of it and the answers.
 */
@org.springframework.modulith.NamedInterface("consultation")
@org.jspecify.annotations.NullMarked
package vinhdanh.review.consultation;
