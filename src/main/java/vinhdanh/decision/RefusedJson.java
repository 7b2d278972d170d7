package vinhdanh.decision;

import tools.jackson.core.JsonGenerator;

/** Writes a refused row among the candidates of {@code selection.json}. */
final class RefusedJson {

    private RefusedJson() {
    }

    static void write(Refused refused, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", refused.name());
        json.writeStringProperty("line", (refused.line() == null) ? null : refused.line().code());
        json.writeStringProperty("subject", (refused.subject() == null) ? null : refused.subject().code());
        json.writeStringProperty("unit", refused.unit().code());
        json.writeStringProperty("unitName", refused.unit().name());
        json.writeStringProperty("file", refused.file());
        json.writeStringProperty("sheet", refused.sheet());
        json.writeNumberProperty("row", refused.row());
        json.writeNullProperty("standing");
        json.writeBooleanProperty("chosen", false);
        json.writeStringProperty("reason", Refused.CODE);
        json.writeName("faults");
        json.writeStartArray();
        refused.grounds().forEach(ground -> ground(ground, json));
        json.writeEndArray();
        json.writeStringProperty("reasonVi", refused.reason().vi());
        json.writeStringProperty("reasonEn", refused.reason().en());
        json.writeEndObject();
    }

    private static void ground(Refused.Ground ground, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", ground.code());
        json.writeStringProperty("cell", ground.cell());
        json.writeStringProperty("vi", ground.sentence().vi());
        json.writeStringProperty("en", ground.sentence().en());
        json.writeEndObject();
    }

}
