package vinhdanh.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.page.Pages;
import vinhdanh.page.Requested;

@Open
@Controller
class CampaignController {

    private final CampaignPages campaigns;

    private final CampaignViews views;

    private final Pages pages;

    CampaignController(CampaignPages campaigns, CampaignViews views, Pages pages) {
        this.campaigns = campaigns;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping({ "/campaigns/{code:[\\w-]{1,80}}", "/en/campaigns/{code:[\\w-]{1,80}}" })
    View campaign(@PathVariable String code, Requested asked) {
        CampaignPages.CampaignRow campaign = this.campaigns.find(code).orElseThrow(NotFound::new);
        CampaignView view = this.views.show(campaign, asked.language());
        return this.pages.show("campaign/show", this.pages.frame(asked, view.title()), view);
    }

}
