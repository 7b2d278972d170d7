package vinhdanh.law;

import java.time.LocalDate;

/** The national figure that rewards are computed from. */
public record BaseSalary(LocalDate from, Money amount, Source source) {
}
