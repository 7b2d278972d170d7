package vinhdanh.portal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.portal.CampaignPages.CampaignRow;
import vinhdanh.portal.ResultList.CountRow;
import vinhdanh.portal.ResultList.Option;
import vinhdanh.portal.ResultList.ResultRow;
import vinhdanh.page.BadRequest;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** Takes every decision about how results are shown. */
@Component
class ResultViews {

    private final ResultList results;

    private final Names names;

    ResultViews(ResultList results, Names names) {
        this.results = results;
        this.names = names;
    }

    ResultsView show(CampaignRow campaign, ResultFilter filter, Language language) {
        List<ResultsView.Filter> filters = filters(campaign.id(), filter, language);
        List<ResultRow> rows = new ArrayList<>(this.results.list(campaign.id(), filter));
        boolean more = rows.size() > ResultList.PAGE;
        boolean backwards = filter.before() != null;
        if (more) {
            rows.remove(backwards ? 0 : rows.size() - 1);
        }
        String path = "/campaigns/" + campaign.code();
        boolean hasPrevious = backwards ? more : filter.after() != null && !rows.isEmpty();
        boolean hasNext = backwards ? !rows.isEmpty() : more;
        List<CountRow> counts = this.results.counts(campaign.id(), filter);
        return new ResultsView(path, campaign.title().in(language), word(language, "results.title"), filter.q(),
                filters, !filter.isEmpty(), totals(counts, language),
                rows.isEmpty() ? null : table(rows, campaign, language),
                rows.isEmpty() ? empty(path, filter, language) : null,
                hasPrevious ? address(path, filter.before(rows.getFirst().id()), language) : null,
                hasNext ? address(path, filter.after(rows.getLast().id()), language) : null,
                Requested.url(language, path + "/results.csv" + filter.after(null).query()));
    }

    private static String address(String path, ResultFilter filter, Language language) {
        return Requested.url(language, path + "/results" + filter.query());
    }

    private List<ResultsView.Filter> filters(UUID campaign, ResultFilter filter, Language language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        List<Option> units = this.results.units(campaign)
            .stream()
            .sorted(Comparator.comparing(Option::vi, collator))
            .toList();
        List<Option> subjects = this.results.subjects(campaign)
            .stream()
            .map(code -> new Option(code, this.names.subject(code, Language.VI), this.names.subject(code, Language.EN)))
            .toList();
        return List.of(choice("unit", filter.unit(), units, language),
                choice("line", filter.line(), this.results.lines(campaign), language),
                choice("subject", filter.subject(), subjects, language));
    }

    /** A filter by something that no list offers was not made by our form. */
    private static ResultsView.Filter choice(String name, String chosen, List<Option> options, Language language) {
        if (!chosen.isEmpty() && options.stream().noneMatch(option -> option.code().equals(chosen))) {
            throw new BadRequest();
        }
        String label = switch (name) {
            case "unit" -> word(language, "results.unit");
            case "line" -> word(language, "results.line");
            default -> word(language, "results.subject");
        };
        return new ResultsView.Filter(name, label, word(language, "results.all"),
                options.stream()
                    .map(option -> new ResultsView.Choice(option.code(),
                            new Bilingual(option.vi(), option.en()).in(language), option.code().equals(chosen)))
                    .toList());
    }

    private List<ResultsView.Total> totals(List<CountRow> counts, Language language) {
        List<ResultsView.Total> totals = new ArrayList<>();
        for (CountRow count : counts) {
            totals.add(new ResultsView.Total(Formats.number(count.awards(), language),
                    this.names.subject(count.subject(), language).toLowerCase(Locale.ROOT)));
        }
        if (!counts.isEmpty()) {
            long money = counts.stream().mapToLong(CountRow::amount).sum();
            totals.add(new ResultsView.Total(Formats.money(money, language), word(language, "results.money")));
        }
        return totals;
    }

    private Parts.Table table(List<ResultRow> rows, CampaignRow campaign, Language language) {
        List<Parts.Column> columns = List.of(Parts.Column.text(word(language, "results.name")),
                Parts.Column.text(word(language, "results.unit")), Parts.Column.text(word(language, "results.line")),
                Parts.Column.text(word(language, "results.decision")));
        return new Parts.Table(word(language, "results.caption", campaign.title().in(language)), columns,
                rows.stream().map(row -> cells(row, language)).toList(), List.of());
    }

    private List<Parts.Cell> cells(ResultRow row, Language language) {
        String name = row.salutation() == null ? row.name() : row.salutation() + " " + row.name();
        String certificate = row.certificate() == null ? null
                : Requested.url(language, "/certificates/" + row.certificate());
        return List.of(new Parts.Cell(name, row.description(), certificate, revoked(row, language)),
                Parts.Cell.of(row.unit()),
                new Parts.Cell(new Bilingual(row.lineVi(), row.lineEn()).in(language),
                        this.names.subject(row.subject(), language), null, null),
                new Parts.Cell(row.decisionNumber(), Formats.day(row.decisionDay()),
                        Requested.url(language, "/decisions/" + row.decision()), null));
    }

    private static Parts.@Nullable Chip revoked(ResultRow row, Language language) {
        return row.revoked() ? new Parts.Chip(Parts.Tone.BAD, word(language, "results.revoked")) : null;
    }

    private static Parts.Empty empty(String path, ResultFilter filter, Language language) {
        if (filter.isEmpty()) {
            return new Parts.Empty(word(language, "results.none.title"), word(language, "results.none.text"),
                    new Parts.Action(word(language, "results.none.action"), Requested.url(language, path)));
        }
        return new Parts.Empty(word(language, "results.nothing.title"), word(language, "results.nothing.text"),
                new Parts.Action(word(language, "results.nothing.action"), Requested.url(language, path + "/results")));
    }

    private static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
