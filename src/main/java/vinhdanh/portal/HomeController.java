package vinhdanh.portal;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import vinhdanh.access.SamplePeople;
import vinhdanh.page.Formats;
import vinhdanh.page.Open;
import vinhdanh.page.Page;
import vinhdanh.page.Pages;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.portal.CampaignPages.CampaignRow;

@Open
@Controller
class HomeController {

    private final CampaignPages campaigns;

    private final CampaignViews views;

    private final Pages pages;

    private final SamplePeople people;

    HomeController(CampaignPages campaigns, CampaignViews views, Pages pages, SamplePeople people) {
        this.campaigns = campaigns;
        this.views = views;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping({ "/", "/en", "/en/" })
    View home(Requested asked) {
        Page page = this.pages.frame(asked, Words.all().text(asked.language(), "home.title"));
        List<CampaignRow> all = this.campaigns.list();
        if (all.isEmpty()) {
            return this.pages.show("home/empty", page, new HomeView.Nothing());
        }
        List<HomeView.Other> others = all.stream()
            .skip(1)
            .map(row -> new HomeView.Other("/campaigns/" + row.code(), row.title().in(asked.language()), row.number(),
                    Formats.day(row.issued())))
            .toList();
        return this.pages.show("home/show", page, new HomeView(this.views.show(all.getFirst(), asked.language()),
                others, this.people.leading(asked.language())));
    }

}
