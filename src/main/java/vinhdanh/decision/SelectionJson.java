package vinhdanh.decision;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.decision.Reason.Edge;
import vinhdanh.shared.Bilingual;

/**
 * Writes {@code selection.json}: the order and the seed, every cap, every candidate with
 * its outcome and reason, the figures of fairness. The same selection gives the same
 * bytes; birth dates, citizen numbers and ids of the database are not in it.
 */
public final class SelectionJson {

    private final JsonGenerator json;

    private final Selection selection;

    private SelectionJson(JsonGenerator json, Selection selection) {
        this.json = json;
        this.selection = selection;
    }

    /** Writes into the stream, which the caller closes. */
    public static void write(Selection selection, OutputStream out) {
        JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
        try (JsonGenerator json = mapper.writer().createGenerator(out)) {
            new SelectionJson(json, selection).write();
        }
    }

    private void write() {
        this.json.writeStartObject();
        this.json.writeStringProperty("seed", this.selection.order().draw().seed());
        this.json.writeName("criteria");
        this.json.writeStartArray();
        this.selection.order().criteria().forEach(by -> this.json.writeString(code(by)));
        this.json.writeEndArray();
        array("caps", this.selection.fillings(), this::cap);
        this.json.writeName("candidates");
        this.json.writeStartArray();
        for (int index = 0; index < this.selection.outcomes().size(); index++) {
            candidate(index);
        }
        this.selection.refused().forEach(refused -> RefusedJson.write(refused, this.json));
        this.json.writeEndArray();
        array("fairness", Fairness.of(this.selection).figures(), this::figure);
        this.json.writeEndObject();
    }

    private void cap(Selection.Filling filling) {
        Cap cap = filling.cap();
        Cap outer = cap.within();
        this.json.writeStringProperty("code", cap.code());
        text("", cap.name());
        string("within", (outer == null) ? null : outer.code());
        this.json.writeNumberProperty("seats", cap.seats());
        this.json.writeNumberProperty("taken", filling.taken());
        string("lastIn", filling.lastIn().map(Candidate::ticket).orElse(null));
    }

    private void candidate(int index) {
        Outcome outcome = this.selection.outcomes().get(index);
        Candidate candidate = outcome.candidate();
        this.json.writeStartObject();
        this.json.writeStringProperty("ticket", candidate.ticket());
        this.json.writeStringProperty("name", candidate.name());
        this.json.writeStringProperty("line", candidate.line());
        this.json.writeStringProperty("subject", candidate.subject().code());
        this.json.writeStringProperty("unit", candidate.unit().code());
        this.json.writeStringProperty("unitName", candidate.unit().name());
        merit(candidate);
        this.json.writeNumberProperty("preference", candidate.preference());
        this.json.writeBooleanProperty("priority", candidate.priority() != null);
        this.json.writeBooleanProperty("women", candidate.woman());
        string("draw", this.selection.drawNumber(index).orElse(null));
        if (outcome.standing() > 0) {
            this.json.writeNumberProperty("standing", outcome.standing());
        }
        else {
            this.json.writeNullProperty("standing");
        }
        this.json.writeBooleanProperty("chosen", outcome.chosen());
        reason(outcome);
        this.json.writeEndObject();
    }

    private void merit(Candidate candidate) {
        Merit merit = candidate.merit();
        switch (merit.measure()) {
            case VOTES -> {
                this.json.writeNumberProperty("votes", merit.votesFor());
                this.json.writeNumberProperty("votesOf", merit.of());
            }
            case POINTS -> this.json.writeStringProperty("points", merit.decimal());
            case NOTHING -> {
            }
        }
        if (candidate.bonus() > 0) {
            this.json.writeNumberProperty("bonus", candidate.bonus());
        }
    }

    private void reason(Outcome outcome) {
        this.json.writeStringProperty("reason", outcome.reason().code());
        switch (outcome.reason()) {
            case Reason.Chosen chosen -> {
                this.json.writeStringProperty("list", chosen.list().code());
                this.json.writeNumberProperty("number", chosen.number());
                this.json.writeNumberProperty("of", chosen.of());
                edge(chosen.ahead());
            }
            case Reason.CapFull full -> {
                this.json.writeStringProperty("cap", full.cap().code());
                edge(full.behind());
            }
            case Reason.NoSeat none -> this.json.writeStringProperty("cap", none.cap().code());
            case Reason.Taken taken -> this.json.writeStringProperty("cap", taken.cap().code());
            case Reason.Held _, Reason.NotEligible _ -> {
            }
        }
        text("reason", this.selection.explain(outcome));
    }

    private void edge(@Nullable Edge edge) {
        if (edge != null) {
            this.json.writeStringProperty("comparedWith", edge.other().ticket());
            this.json.writeStringProperty("by", code(edge.by()));
        }
    }

    private void figure(Fairness.Figure figure) {
        this.json.writeStringProperty("trait", code(figure.trait()));
        this.json.writeStringProperty("subject", figure.subject().code());
        text("", figure.group());
        this.json.writeNumberProperty("proposed", figure.proposed());
        this.json.writeNumberProperty("considered", figure.considered());
        this.json.writeNumberProperty("chosen", figure.chosen());
    }

    private <T> void array(String name, List<T> items, Consumer<T> writer) {
        this.json.writeName(name);
        this.json.writeStartArray();
        for (T item : items) {
            this.json.writeStartObject();
            writer.accept(item);
            this.json.writeEndObject();
        }
        this.json.writeEndArray();
    }

    private void text(String name, Bilingual text) {
        this.json.writeStringProperty(name.isEmpty() ? "vi" : name + "Vi", text.vi());
        this.json.writeStringProperty(name.isEmpty() ? "en" : name + "En", text.en());
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            this.json.writeStringProperty(name, value);
        }
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
