package vinhdanh.page;

import java.io.IOException;
import java.util.Map;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** One page, ready to be printed by its template. */
final class JteView implements View {

    private final TemplateEngine templates;

    private final String template;

    private final HttpStatus status;

    private final Page page;

    private final Object view;

    JteView(TemplateEngine templates, String template, HttpStatus status, Page page, Object view) {
        this.templates = templates;
        this.template = template;
        this.status = status;
        this.page = page;
        this.view = view;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        this.templates.render(this.template + ".jte", Map.of("page", this.page, "view", this.view), output);
        response.setStatus(this.status.value());
        response.setContentType(getContentType());
        response.setHeader("Content-Language", this.page.language().tag());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

}
