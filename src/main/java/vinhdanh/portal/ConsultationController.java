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
        Consultation consultation = this.consultations.find(code).orElseThrow(NotFound::new);
        Language language = asked.language();
        boolean open = consultation.isOpenOn(LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE));
        String path = "/campaigns/" + code;
        String period = Formats.period(consultation.firstDay(), consultation.lastDay());
        Notice notice = open
                ? new Notice(Tone.OPEN, word(language, "consultation.open"),
                        word(language, "consultation.open.text", period), null)
                : new Notice(Tone.PLAIN, word(language, "consultation.over"),
                        word(language, "consultation.over.text", period), null);
        ConsultationView.PublicList view = new ConsultationView.PublicList(consultation.title().in(language), path,
                notice, open ? Requested.url(language, path + "/consultation/comment") : null,
                table(this.campaigns.find(code).orElseThrow(NotFound::new), this.consultations.list(consultation.id()),
                        language));
        return this.pages.show("consultation/show",
                this.pages.frame(asked, word(language, "consultation.title") + " · " + view.campaign()), view);
    }

    private Table table(CampaignPages.CampaignRow campaign, List<Listed> list, Language language) {
        return new Table(word(language, "consultation.title"),
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
