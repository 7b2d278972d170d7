package vinhdanh.portal;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import vinhdanh.page.Open;
import vinhdanh.page.Page;
import vinhdanh.page.Pages;
import vinhdanh.page.Parts;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;

@Open
@Controller
class VerifyController {

    private static final int LONGEST = 300;

    private final CertificatePages certificates;

    private final Pages pages;

    VerifyController(CertificatePages certificates, Pages pages) {
        this.certificates = certificates;
        this.pages = pages;
    }

    @GetMapping({ "/verify", "/en/verify" })
    View verify(@RequestParam(required = false) @Nullable String id, Requested asked) {
        if (id == null) {
            return this.pages.show("verify/show", frame(asked), new VerifyView("", null));
        }
        String typed = id.substring(0, Math.min(id.length(), LONGEST)).strip();
        Optional<UUID> certificate = Ids.findIn(typed);
        if (certificate.flatMap(this.certificates::find).isPresent()) {
            RedirectView page = new RedirectView(Requested.url(asked.language(), "/certificates/" + certificate.get()));
            page.setStatusCode(HttpStatus.SEE_OTHER);
            return page;
        }
        String fault = typed.isEmpty() ? "verify.fault.empty"
                : certificate.isPresent() ? "verify.fault.unknown" : "verify.fault.form";
        VerifyView view = new VerifyView(typed, new Parts.FieldError("id", Words.all().text(asked.language(), fault)));
        return this.pages.show(HttpStatus.NOT_FOUND, "verify/show", frame(asked), view);
    }

    private Page frame(Requested asked) {
        return this.pages.frame(asked, Words.all().text(asked.language(), "verify.title"));
    }

}
