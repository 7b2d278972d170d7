package vinhdanh.cli;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;

final class ImportStep {

    ImportStep(ApplicationContext application, LawBook law, Progress progress) {
    }

    ImportReport run(LoadedCampaign campaign, AwardJob.Order order, Path folder) {
        throw new UnsupportedOperationException();
    }

    static Summary.ReadFiles files(ImportReport report) {
        return new Summary.ReadFiles(0, 0);
    }

    static Summary.Rows rows(ImportReport report) {
        return new Summary.Rows(0, 0, 0, 0, 0);
    }

    static Map<String, Integer> faults(ImportReport report) {
        return Map.of();
    }

    static int proposed(ImportReport report, String line, SubjectKind subject) {
        return 0;
    }

}
