package vinhdanh.samples;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;

/** Fills in rows in which nothing is wrong. */
final class Scribe {

    /** The groups of posts.txt and bodies.txt, in the order of the plan's lines. */
    private static final List<String> GROUPS = List.of("district", "department", "board", "sub-committee");

    private final Plan plan;

    private final Random random;

    private final Persons persons;

    private final Achievements achievements;

    private final Names bodies = new Names();

    private final Set<String> posts = new HashSet<>();

    private int turn;

    Scribe(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.persons = new Persons(random);
        this.achievements = new Achievements(random);
    }

    Persons persons() {
        return this.persons;
    }

    Row individual(Places places, QuotaLine line, Habit habit) {
        return individual(places, line, habit, table("posts.txt", line));
    }

    /** An individual whose post is of this statutory class. */
    Row individual(Places places, QuotaLine line, Habit habit, String statutoryClass) {
        List<List<String>> posts = table("posts.txt", line).stream()
            .filter(post -> post.get(4).equals(statutoryClass))
            .toList();
        return individual(places, line, habit, posts);
    }

    private Row individual(Places places, QuotaLine line, Habit habit, List<List<String>> posts) {
        List<String> post;
        String workplace;
        int commune;
        do {
            post = oneOf(posts);
            commune = this.random.nextInt(100);
            workplace = places.fill(post.get(2), commune, 1);
        }
        while (places.isDistrict() && !this.posts.add(post.get(1) + workplace) && !isShared(post.get(1)));
        Row row = new Row(SubjectKind.INDIVIDUAL).put(Column.POST, post.get(1))
            .put(Column.WORKPLACE, workplace)
            .put(Column.TASK, places.fill(post.get(3), commune, 1 + this.random.nextInt(24)))
            .put(Column.CLASS, habit.statutoryClass(post.get(4)));
        identify(row, fitting(post.get(1)), habit);
        return common(row, line, habit, post.get(5));
    }

    /** Whether several people of one office can have the post. */
    private static boolean isShared(String post) {
        return post.startsWith("Chuyên viên") || post.startsWith("Giáo viên") || post.startsWith("Cán bộ");
    }

    private Person fitting(String post) {
        if (post.contains("Phụ nữ")) {
            return this.persons.woman();
        }
        return (post.contains("Quân sự") || post.contains("Công an")) ? this.persons.man() : this.persons.anyone();
    }

    /** One in six has only the older number, some have none. */
    private void identify(Row row, Person person, Habit habit) {
        int chance = this.random.nextInt(12);
        identify(row, person, habit, (chance < 2) ? person.olderNumber() : (chance == 2) ? "" : person.citizenNumber());
    }

    /** Puts a person into a row. */
    static Row identify(Row row, Person person, Habit habit, String number) {
        return row.put(Column.SALUTATION, person.salutation())
            .put(Column.NAME, person.name())
            .put(Column.BIRTH, habit.day(person.born()))
            .put(Column.SEX, person.sex())
            .put(Column.CITIZEN, number);
    }

    /** A collective that no unit has proposed yet. */
    Row collective(Places places, QuotaLine line, Habit habit) {
        List<List<String>> table = table("bodies.txt", line);
        String name;
        List<String> body;
        int commune;
        do {
            body = table.get(this.turn++ % table.size());
            commune = this.random.nextInt(100);
            name = places.fill(body.get(1), commune, 1 + this.random.nextInt(12));
        }
        while (!this.bodies.add(name));
        int people = between(body.get(4));
        Row row = new Row(SubjectKind.COLLECTIVE).put(Column.COLLECTIVE, name)
            .put(Column.MANAGING_UNIT, places.fill(body.get(2), commune, 1))
            .put(Column.KIND, body.get(3))
            .put(Column.HEADCOUNT, Cell.of(people))
            .put(Column.WOMEN, Cell.of(women(name, people)));
        return common(row, line, habit, body.get(5));
    }

    private int women(String name, int people) {
        return name.contains("Phụ nữ") ? people : people * (20 + this.random.nextInt(40)) / 100;
    }

    private Row common(Row row, QuotaLine line, Habit habit, String contents) {
        List<Integer> numbers = Arrays.stream(contents.split(", ")).map(Integer::valueOf).toList();
        return row.put(Column.CONTENTS, contents)
            .put(Column.ACHIEVEMENT, this.achievements.summary(row.subject(), numbers))
            .put(Column.AWARD, habit.award(line.awardForm()))
            .put(Column.LINE, habit.line(line));
    }

    private List<List<String>> table(String file, QuotaLine line) {
        return Lines.table(file, GROUPS.get(this.plan.lines().indexOf(line)));
    }

    private int between(String range) {
        int least = Integer.parseInt(range.substring(0, range.indexOf('.')));
        int most = Integer.parseInt(range.substring(range.lastIndexOf('.') + 1));
        return least + this.random.nextInt(most - least + 1);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(this.random.nextInt(list.size()));
    }

}
