package vinhdanh.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import vinhdanh.shared.Bilingual;

/** Says in both languages what was wrong with the words of a command. */
final class Misunderstanding {

    /** What stands for a value in the help, in Vietnamese. */
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("PLAN", "tệp kế hoạch"),
            Map.entry("FILES", "các tệp đề nghị"), Map.entry("OUT", "thư mục kết quả"), Map.entry("DIR", "thư mục"),
            Map.entry("UNIT", "tên hoặc mã đơn vị"), Map.entry("FILE.xlsx", "tệp .xlsx"),
            Map.entry("FILE", "tệp sao lưu"), Map.entry("YYYY-MM-DD", "ngày"), Map.entry("PORT", "số cổng"),
            Map.entry("TEXT", "mã bốc thăm"), Map.entry("KEY", "khóa kiểm tra"));

    private final List<String> words;

    private Misunderstanding(List<String> words) {
        this.words = words;
    }

    /**
     * The sentence.
     * @param words the command as it was given
     */
    static Bilingual of(ParameterException fault, String... words) {
        return new Misunderstanding(Arrays.asList(words)).sentence(fault);
    }

    private Bilingual sentence(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unknown -> unmatched(unknown);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> twice(twice.getOverwritten());
            default -> value(fault);
        };
    }

    private static Bilingual unmatched(UnmatchedArgumentException fault) {
        String word = String.join(" ", fault.getUnmatched());
        if (!fault.isUnknownOption()) {
            return new Bilingual("không hiểu “%s”.".formatted(word), "“%s” is not understood.".formatted(word));
        }
        List<String> near = fault.getSuggestions();
        return new Bilingual(
                "không có tùy chọn “%s”.%s".formatted(word,
                        near.isEmpty() ? "" : " Có phải là %s?".formatted(String.join(" hoặc ", near))),
                "there is no option “%s”.%s".formatted(word,
                        near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(" or ", near))));
    }

    private Bilingual missing(List<ArgSpec> missing) {
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && given(option)) {
            String label = option.paramLabel();
            return new Bilingual("sau %s phải có %s (%s).".formatted(option.longestName(), inVietnamese(label), label),
                    "%s must be followed by its value, %s.".formatted(option.longestName(), label));
        }
        return new Bilingual("thiếu %s.".formatted(named(missing, true)),
                "%s missing.".formatted(named(missing, false) + (missing.size() == 1 ? " is" : " are")));
    }

    private boolean given(OptionSpec option) {
        return Arrays.stream(option.names())
            .anyMatch(name -> this.words.stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "=")));
    }

    private static String named(List<ArgSpec> missing, boolean vietnamese) {
        return missing.stream().map(argument -> {
            String label = argument.paramLabel();
            String name = (argument instanceof OptionSpec option) ? option.longestName() + " " + label : label;
            return vietnamese ? "%s (%s)".formatted(name, inVietnamese(label)) : name;
        }).collect(Collectors.joining(", "));
    }

    private static Bilingual twice(ArgSpec argument) {
        String name = (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
        return new Bilingual("%s được ghi hai lần.".formatted(name), "%s was given twice.".formatted(name));
    }

    private static Bilingual value(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        if (argument == null || fault.getValue() == null) {
            String message = Ansi.OFF.string(String.valueOf(fault.getMessage()));
            return new Bilingual("không hiểu lệnh (%s).".formatted(message), message);
        }
        String name = (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
        if (argument.type() == LocalDate.class) {
            return new Bilingual(
                    "“%s” sau %s không phải là một ngày có thật, viết theo năm-tháng-ngày, như 2021-07-09."
                        .formatted(fault.getValue(), name),
                    "“%s” after %s is not a day that there is, written as year-month-day, such as 2021-07-09."
                        .formatted(fault.getValue(), name));
        }
        String label = argument.paramLabel();
        return new Bilingual(
                "“%s” sau %s không phải là %s (%s).".formatted(fault.getValue(), name, inVietnamese(label), label),
                "“%s” after %s cannot be its value, %s.".formatted(fault.getValue(), name, label));
    }

    private static String inVietnamese(String label) {
        return VALUES.getOrDefault(label, "giá trị");
    }

}
