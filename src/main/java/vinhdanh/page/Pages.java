package vinhdanh.page;

import gg.jte.TemplateEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** Puts pages into their frame. */
@Component
public class Pages {

    private final TemplateEngine templates;

    private final Assets assets;

    private final Masthead masthead;

    private final boolean demo;

    Pages(TemplateEngine templates, Assets assets, Masthead masthead, @Value("${vinhdanh.demo:false}") boolean demo) {
        this.templates = templates;
        this.assets = assets;
        this.masthead = masthead;
        this.demo = demo;
    }

    /** The frame of the page that was asked for. */
    public Page frame(Requested asked, String title) {
        Masthead.Speaker speaker = this.masthead.speaker();
        return new Page(asked.language(), asked.path(), title, speaker.office(), speaker.campaign(), this.demo,
                this.assets.addresses(), true, null);
    }

    public Page frame(Requested asked, Bilingual title) {
        return frame(asked, title.in(asked.language()));
    }

    /** The frame of a page that stands for no address: an error. */
    Page frameOfNoAddress(Language language, String title) {
        Masthead.Speaker speaker = this.masthead.speakerIfKnown();
        return new Page(language, "/", title, speaker.office(), speaker.campaign(), this.demo, this.assets.addresses(),
                false, null);
    }

    /** The page, printed by {@code src/main/jte/TEMPLATE.jte}. */
    public View show(String template, Page page, Object view) {
        return show(HttpStatus.OK, template, page, view);
    }

    public View show(HttpStatus status, String template, Page page, Object view) {
        return new JteView(this.templates, template, status, page, view);
    }

}
