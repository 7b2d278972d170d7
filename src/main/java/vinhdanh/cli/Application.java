package vinhdanh.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import vinhdanh.VinhDanh;
import vinhdanh.database.Database;
import vinhdanh.database.DatabaseConfiguration;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.LedgerSettings;
import vinhdanh.shared.DataFolder;

/** Starts the application on a database, with pages or without. */
final class Application {

    private final DataFolder folder;

    private final LawBook law;

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private @Nullable Clock clock;

    private Application(DataFolder folder, LawBook law) {
        this.folder = folder;
        this.law = law;
        this.properties.put("vinhdanh.data", folder.path().toString());
        this.properties.put("vinhdanh.ledger.key-folder", folder.keys().toString());
        this.properties.put("vinhdanh.nomination.key-folder", folder.keys().toString());
        this.properties.put("vinhdanh.access.key-folder", folder.keys().toString());
    }

    static Application in(DataFolder folder, LawBook law) {
        return new Application(folder, law);
    }

    /** The log of a campaign that has one for itself. */
    Application withLogOf(String campaign) {
        this.properties.put("vinhdanh.ledger.origin", LedgerSettings.originOf(campaign));
        return this;
    }

    /** Keeps the files of a job where they go when it ends. */
    Application withFilesIn(DataFolder job) {
        this.properties.put("vinhdanh.files", job.files().toString());
        return this;
    }

    Application with(String property, Object value) {
        this.properties.put(property, value);
        return this;
    }

    /** Goes by another clock than the machine's. */
    Application by(Clock other) {
        this.clock = other;
        return this;
    }

    /** Without pages: what a command needs. */
    ConfigurableApplicationContext startForWork(Database database) {
        this.properties.put("spring.main.lazy-initialization", true);
        return start(database, WebApplicationType.NONE);
    }

    /** With pages. */
    ConfigurableApplicationContext startServing(Database database, int port) {
        this.properties.put("server.port", port);
        return start(database, WebApplicationType.SERVLET);
    }

    private ConfigurableApplicationContext start(Database database, WebApplicationType type) {
        return new SpringApplicationBuilder(VinhDanh.class).web(type)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties(this.properties)
            .initializers(DatabaseConfiguration.on(database),
                    context -> context.getBeanFactory().registerSingleton("law", this.law), this::setClock)
            .run();
    }

    private void setClock(ConfigurableApplicationContext context) {
        Clock other = this.clock;
        if (other != null) {
            ((GenericApplicationContext) context).registerBean("clockOfTheJob", Clock.class, () -> other,
                    definition -> definition.setPrimary(true));
        }
    }

    DataFolder folder() {
        return this.folder;
    }

}
