package vinhdanh.portal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.page.Page;
import vinhdanh.page.Pages;
import vinhdanh.page.Requested;
import vinhdanh.portal.CampaignPages.CampaignRow;

@Open
@Controller
class ResultsController {

    private final CampaignPages campaigns;

    private final ResultViews views;

    private final ResultFile file;

    private final Pages pages;

    ResultsController(CampaignPages campaigns, ResultViews views, ResultFile file, Pages pages) {
        this.campaigns = campaigns;
        this.views = views;
        this.file = file;
        this.pages = pages;
    }

    @ModelAttribute("filter")
    ResultFilter filter(@RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        return ResultFilter.of(q, unit, line, subject, after, before);
    }

    @GetMapping({ "/campaigns/{code:[\\w-]{1,80}}/results", "/en/campaigns/{code:[\\w-]{1,80}}/results" })
    View results(@PathVariable String code, @ModelAttribute(name = "filter", binding = false) ResultFilter filter,
            Requested asked) {
        ResultsView view = this.views.show(campaign(code), filter, asked.language());
        Page page = this.pages.frame(asked, view.title() + " · " + view.campaign());
        return this.pages.show("results/show", page.at(asked.path() + filter.query()), view);
    }

    @GetMapping({ "/campaigns/{code:[\\w-]{1,80}}/results.csv", "/en/campaigns/{code:[\\w-]{1,80}}/results.csv" })
    void file(@PathVariable String code, @ModelAttribute(name = "filter", binding = false) ResultFilter filter,
            Requested asked, HttpServletResponse response) throws IOException {
        CampaignRow campaign = campaign(code);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("results-" + campaign.code() + ".csv").build().toString());
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        this.file.write(campaign.id(), filter, asked.language(), writer);
        writer.flush();
    }

    private CampaignRow campaign(String code) {
        return this.campaigns.find(code).orElseThrow(NotFound::new);
    }

}
