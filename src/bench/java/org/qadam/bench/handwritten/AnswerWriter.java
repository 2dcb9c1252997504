package org.qadam.bench.handwritten;

import java.io.ByteArrayOutputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bson.BsonDocument;
import org.qadam.bench.handwritten.ProjectAnswers.ProjectData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers from stored documents. Formats what the data of the benchmark have: single days and exact numbers. */
final class AnswerWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    /** Not shared, because it is not safe for several threads. */
    private final DecimalFormat numbers = new DecimalFormat("#,##0.##", SYMBOLS);

    private final JsonGenerator json;
    private final ProjectData data;

    private AnswerWriter(JsonGenerator json, ProjectData data) {
        this.json = json;
        this.data = data;
    }

    static byte[] list(ProjectData data) {
        return write(data, it -> it.writeList());
    }

    static byte[] single(ProjectData data) {
        return write(data, it -> it.writeSingle());
    }

    private static byte[] write(ProjectData data, Content content) {
        var bytes = new ByteArrayOutputStream(1 << 12);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("data");
            content.write(new AnswerWriter(json, data));
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void writeList() {
        json.writeObjectPropertyStart("projects");
        json.writeArrayPropertyStart("nodes");
        data.projects().forEach(it -> {
            json.writeStartObject();
            writeProject(it);
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSingle() {
        json.writeObjectPropertyStart("project");
        writeProject(data.projects().getFirst());
    }

    private void writeProject(BsonDocument project) {
        var code = ProjectAnswers.code(project);
        json.writeStringProperty("code", code);
        writeText("title", project.getDocument("title"));
        json.writeArrayPropertyStart("participations");
        ProjectAnswers.participations(project).map(ProjectAnswers::organisation).forEach(this::writeParticipation);
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        data.indicators().getOrDefault(code, List.of()).forEach(this::writeIndicator);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeParticipation(String code) {
        var names = Objects.requireNonNull(data.organisations().get(code)).getArray("names");
        json.writeStartObject();
        json.writeObjectPropertyStart("organisation");
        json.writeStringProperty("code", code);
        writeText("name", names.getLast().asDocument().getDocument("text"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeIndicator(BsonDocument indicator) {
        var code = ProjectAnswers.code(indicator);
        json.writeStartObject();
        json.writeStringProperty("code", code);
        writeText("title", indicator.getDocument("title"));
        writeText("unit", indicator.getDocument("unit"));
        json.writeObjectPropertyStart("statements");
        json.writeArrayPropertyStart("nodes");
        writeStatement(Objects.requireNonNull(data.statements().get(code)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeStatement(BsonDocument statement) {
        var number = statement
                .getDocument("figure")
                .getDecimal128("number")
                .decimal128Value()
                .bigDecimalValue();
        var day = statement.getDocument("when").getDateTime("first").getValue();
        json.writeStartObject();
        json.writeStringProperty("kind", statement.getString("kind").getValue());
        json.writeObjectPropertyStart("when");
        json.writeStringProperty("text", DAY.format(Instant.ofEpochMilli(day)));
        json.writeEndObject();
        json.writeObjectPropertyStart("figure");
        json.writeStringProperty("text", numbers.format(number));
        json.writeNumberProperty("number", number);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeText(String name, BsonDocument text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text.getString("en").getValue());
        json.writeEndObject();
    }

    private interface Content {

        void write(AnswerWriter writer);
    }
}
