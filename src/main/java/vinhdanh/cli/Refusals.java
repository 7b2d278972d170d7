package vinhdanh.cli;

import java.util.List;
import java.util.stream.Stream;

import vinhdanh.campaign.PlanFile.Reading;
import vinhdanh.law.LawBook;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.FileFault;

/** What a command says when it refuses what was handed in. */
final class Refusals {

    private Refusals() {
    }

    static Refusal ofPlan(Reading.Refused refused) {
        int count = refused.faults().size();
        return of(new Bilingual("Kế hoạch có %d chỗ chưa đúng:".formatted(count),
                "The plan has %d %s:".formatted(count, faults(count))), refused.faults());
    }

    static Refusal ofLaw(LawBook.Reading.Refused refused) {
        int count = refused.faults().size();
        return of(new Bilingual("Thư mục pháp luật có %d chỗ chưa đúng:".formatted(count),
                "The law folder has %d %s:".formatted(count, faults(count))), refused.faults());
    }

    private static String faults(int count) {
        return (count == 1) ? "fault" : "faults";
    }

    private static Refusal of(Bilingual head, List<FileFault> faults) {
        return new Refusal(ExitCode.REFUSED,
                Stream.concat(Stream.of(head), faults.stream().map(Refusals::sentence)).toList());
    }

    private static Bilingual sentence(FileFault fault) {
        return (fault.line() == 0)
                ? new Bilingual("%s: %s".formatted(fault.file(), fault.reason().vi()),
                        "%s: %s".formatted(fault.file(), fault.reason().en()))
                : new Bilingual("%s, dòng %d: %s".formatted(fault.file(), fault.line(), fault.reason().vi()),
                        "%s, line %d: %s".formatted(fault.file(), fault.line(), fault.reason().en()));
    }

}
