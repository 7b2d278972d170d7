package vinhdanh.site;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.AddSamplePeople.Sample;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.campaign.PlanFile;
import vinhdanh.law.LawBook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole program with the campaign of plan 174 launched, and people to play it: one
 * for each role in each unit, made when first asked for.
 */
public final class Stage implements AutoCloseable {

    private final Site site;

    private final LoadedCampaign campaign;

    private final Map<String, Visitor> visitors = new HashMap<>();

    private Stage(Site site, LoadedCampaign campaign) {
        this.site = site;
        this.campaign = campaign;
    }

    /**
     * The stage on a day of the campaign: 26 May 2021, when units hold their meetings.
     */
    public static Stage open() {
        return on(Site.start());
    }

    /** The same on a site that runs. */
    public static Stage on(Site site) {
        site.clock().set(Instant.parse("2021-05-26T02:00:00Z"));
        PlanFile.Reading reading = PlanFile.read(Path.of("plans/an-giang-2021.yaml"), LawBook.shipped());
        LoadPlan.Outcome outcome = site.bean(LoadPlan.class).load((PlanFile.Reading.Read) reading);
        return new Stage(site, ((LoadPlan.Outcome.Loaded) outcome).campaign());
    }

    /** A site on which a campaign was launched already. */
    public static Stage launched(Site site, String code) {
        return new Stage(site, site.bean(OpenCampaigns.class).find(code).orElseThrow());
    }

    public Site site() {
        return this.site;
    }

    public LoadedCampaign campaign() {
        return this.campaign;
    }

    /** The id of a unit of the plan by its code. */
    public UUID unit(String code) {
        return this.campaign.plan().units().find(code, LocalDate.of(2021, 6, 1)).orElseThrow().id().value();
    }

    /** Somebody with this role in this unit, logged in; always the same one. */
    public Visitor as(Role role, String unit) {
        return as(role, unit, "");
    }

    /** Another one, told apart by a word. */
    public Visitor as(Role role, String unit, String word) {
        return this.visitors.computeIfAbsent(login(role, unit, word), login -> logIn(login, role, unit));
    }

    public static String login(Role role, String unit, String word) {
        return role.code() + "-" + unit + (word.isEmpty() ? "" : "-" + word);
    }

    private Visitor logIn(String login, Role role, String unit) {
        boolean whole = role == Role.ADMINISTRATOR || role == Role.INSPECTOR;
        this.site.bean(AddSamplePeople.class)
            .add(this.campaign.plan().place(), LocalDate.of(2021, 3, 1),
                    List.of(new Sample(login, "Người Mẫu " + login, role, SignsAs.SELF, whole ? null : unit)));
        Visitor visitor = this.site.visitor();
        visitor.get("/log-in");
        HttpResponse<String> response = visitor.post("/demo/log-in", "login", login);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return visitor;
    }

    @Override
    public void close() {
        this.site.close();
    }

}
