package vinhdanh.samples;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vinhdanh.law.SubjectKind;

/** Writes summaries of achievements, tied to the contents of the campaign. */
final class Achievements {

    private static final Pattern SLOT = Pattern.compile("\\{(?:(\\d+)\\.\\.(\\d+)|%)}");

    private static final List<String> CLOSINGS = List.of("Được tập thể tín nhiệm, hoàn thành xuất sắc nhiệm vụ.",
            "Hoàn thành xuất sắc nhiệm vụ được phân công trong đợt thi đua.",
            "Là nhân tố tích cực, được nhiều đơn vị học tập.", "");

    private final List<String> sentences = Lines.of("achievements.txt");

    private final Random random;

    Achievements(Random random) {
        this.random = random;
    }

    /** A summary with one or two sentences for each of the contents. */
    String summary(SubjectKind subject, List<Integer> contents) {
        StringBuilder text = new StringBuilder();
        for (int content : contents) {
            text.append(fill(oneOf(about(content, subject)))).append(' ');
        }
        if (subject == SubjectKind.INDIVIDUAL) {
            text.append(oneOf(CLOSINGS));
        }
        return text.toString().strip();
    }

    private List<String> about(int content, SubjectKind subject) {
        String mark = content + ((subject == SubjectKind.COLLECTIVE) ? "c " : "i ");
        return this.sentences.stream()
            .filter(line -> line.startsWith(mark))
            .map(line -> line.substring(mark.length()))
            .toList();
    }

    private String fill(String sentence) {
        return SLOT.matcher(sentence).replaceAll(slot -> Matcher.quoteReplacement(figure(slot)));
    }

    private String figure(MatchResult slot) {
        if (slot.group(1) != null) {
            return Typed.thousands(between(Integer.parseInt(slot.group(1)), Integer.parseInt(slot.group(2))));
        }
        return "99," + Typed.two(between(31, 98));
    }

    private int between(int least, int most) {
        return least + this.random.nextInt(most - least + 1);
    }

    private String oneOf(List<String> list) {
        return list.get(this.random.nextInt(list.size()));
    }

}
