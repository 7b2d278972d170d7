package vinhdanh.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.page.Pages;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.review.consultation.Consultation;
import vinhdanh.review.consultation.Consultations;
import vinhdanh.review.consultation.Listed;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** The proposed list, published for comment; there is no such page before that. */
@Open
@Controller("publicConsultationController")
@ConditionalOnWebApplication
class ConsultationController {

    private final Consultations consultations;

    private final CampaignPages campaigns;

    private final Names names;

    private final Pages pages;

    private final Clock clock;

    ConsultationController(Consultations consultations, CampaignPages campaigns, Names names, Pages pages,
            Clock clock) {
        this.consultations = consultations;
        this.campaigns = campaigns;
        this.names = names;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({ "/campaigns/{code:[\\w-]{1,80}}/consultation", "/en/campaigns/{code:[\\w-]{1,80}}/consultation" })
    View list(@PathVariable String code, Requested asked) {
        List<Consultation> lists = this.consultations.listOf(code);
        if (lists.isEmpty()) {
            throw new NotFound();
        }
        Language language = asked.language();
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        boolean open = lists.stream().anyMatch(list -> list.isOpenOn(today));
        String path = "/campaigns/" + code;
        CampaignPages.CampaignRow campaign = this.campaigns.find(code).orElseThrow(NotFound::new);
        ConsultationView.PublicLists view = new ConsultationView.PublicLists(lists.getFirst().title().in(language),
                path, open ? Requested.url(language, path + "/consultation/comment") : null,
                lists.stream().map(list -> list(list, lists.size() > 1, campaign, today, language)).toList());
        return this.pages.show("consultation/show",
                this.pages.frame(asked, word(language, "consultation.title") + " · " + view.campaign()), view);
    }

    private ConsultationView.PublicList list(Consultation list, boolean named, CampaignPages.CampaignRow campaign,
            LocalDate today, Language language) {
        String period = Formats.period(list.firstDay(), list.lastDay());
        Notice notice = list.isOpenOn(today)
                ? new Notice(Tone.OPEN, word(language, "consultation.open"),
                        word(language, "consultation.open.text", period), null)
                : new Notice(Tone.PLAIN, word(language, "consultation.over"),
                        word(language, "consultation.over.text", period), null);
        String title = list.serial() == 1 ? word(language, "consultation.first")
                : word(language, "consultation.further", list.serial() - 1);
        return new ConsultationView.PublicList("list-" + list.serial(), named ? title : null, notice,
                table(named ? title : word(language, "consultation.title"), campaign,
                        this.consultations.list(list.id()), language));
    }

    private Table table(String caption, CampaignPages.CampaignRow campaign, List<Listed> list, Language language) {
        return new Table(caption,
                List.of(Column.text(word(language, "consultation.who")),
                        Column.text(word(language, "consultation.unit")),
                        Column.text(word(language, "consultation.line")), Column
                            .text(word(language, "consultation.achievement"))),
                list.stream()
                    .map(listed -> List.of(
                            new Cell(listed.position() + ". " + listed.name(),
                                    listed.post().isEmpty() ? null : listed.post(), null, null),
                            Cell.of(listed.unit()),
                            new Cell(listed.line().in(language),
                                    this.names.awardForm(listed.awardForm(), campaign.closing(),
                                            campaign.jurisdiction(), language),
                                    null, null),
                            Cell.of(listed.achievement())))
                    .toList(),
                List.of());
    }

    private static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
