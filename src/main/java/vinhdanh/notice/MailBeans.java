package vinhdanh.notice;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.LinkMail;
import vinhdanh.access.Right;

/** Where notices and the outbox are, and which right leads there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MailSettings.class, JobSettings.class })
class MailBeans {

    @Bean
    Area noticesArea() {
        return new Area(2, "/desk/notices", "notices.title", Right.WORK);
    }

    @Bean
    LinkMail linkMail(MailSettings settings) {
        return settings::isOn;
    }

    @Bean
    Area outboxArea() {
        return new Area(95, "/desk/outbox", "outbox.title", Right.SEE_OUTBOX);
    }

}
