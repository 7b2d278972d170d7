package vinhdanh.cli;

import java.util.List;
import java.util.stream.Stream;

import vinhdanh.campaign.PlanFile.Reading;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.FileFault;

/** What a command says when it refuses what was handed in. */
final class Refusals {

    private Refusals() {
    }

    static Refusal ofPlan(Reading.Refused refused) {
        Bilingual head = new Bilingual("Kế hoạch có %d chỗ chưa đúng:".formatted(refused.faults().size()),
                "The plan has %d faults:".formatted(refused.faults().size()));
        return new Refusal(ExitCode.REFUSED,
                Stream.concat(Stream.of(head), refused.faults().stream().map(Refusals::sentence)).toList());
    }

    static List<Bilingual> sentences(List<FileFault> faults) {
        return faults.stream().map(Refusals::sentence).toList();
    }

    private static Bilingual sentence(FileFault fault) {
        return (fault.line() == 0)
                ? new Bilingual("%s: %s".formatted(fault.file(), fault.reason().vi()),
                        "%s: %s".formatted(fault.file(), fault.reason().en()))
                : new Bilingual("%s, dòng %d: %s".formatted(fault.file(), fault.line(), fault.reason().vi()),
                        "%s, line %d: %s".formatted(fault.file(), fault.line(), fault.reason().en()));
    }

}
