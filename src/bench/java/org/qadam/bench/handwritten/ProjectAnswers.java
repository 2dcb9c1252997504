package org.qadam.bench.handwritten;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Reads what the questions A and B need with four commands, and writes the answers. All reads are at the position that
 * the register had at the start.
 */
final class ProjectAnswers {

    private static final int BATCH = 10_000;

    /** The fields that are read: those of the answers, and those that link documents. */
    private static final Bson FIELDS = fields(
            excludeId(),
            include(
                    "code",
                    "title.en",
                    "participations.organisation",
                    "names.text.en",
                    "owner",
                    "unit.en",
                    "indicator",
                    "kind",
                    "when.first",
                    "figure.number"));

    private final MongoCollection<BsonDocument> projects;
    private final MongoCollection<BsonDocument> organisations;
    private final MongoCollection<BsonDocument> indicators;
    private final MongoCollection<BsonDocument> statements;
    private final Bson position;

    ProjectAnswers(MongoDatabase database) {
        this.projects = database.getCollection("projects", BsonDocument.class);
        this.organisations = database.getCollection("organisations", BsonDocument.class);
        this.indicators = database.getCollection("indicators", BsonDocument.class);
        this.statements = database.getCollection("statements", BsonDocument.class);
        long last = Objects.requireNonNull(database.getCollection("register")
                        .find(new Document("_id", "applied"))
                        .first())
                .getLong("position");
        this.position = and(lte("from", last), gt("to", last));
    }

    /** Returns the answer to question A. */
    byte[] list() {
        return AnswerWriter.list(withChildren(read(projects.find(position).limit(50))));
    }

    /** Returns the answer to question B. */
    byte[] single(String code) {
        return AnswerWriter.single(withChildren(read(projects, "code", Stream.of(code))));
    }

    private ProjectData withChildren(List<BsonDocument> found) {
        var donors = found.stream().flatMap(it -> participations(it).map(ProjectAnswers::organisation));
        var byOwner = read(indicators, "owner", found.stream().map(ProjectAnswers::code)).stream()
                .collect(groupingBy(it -> it.getString("owner").getValue()));
        var indicatorCodes = byOwner.values().stream().flatMap(List::stream).map(ProjectAnswers::code);
        return new ProjectData(
                found,
                byCode(read(organisations, "code", donors.distinct())),
                byOwner,
                read(statements, "indicator", indicatorCodes).stream()
                        .collect(toMap(it -> it.getString("indicator").getValue(), it -> it, (first, _) -> first)));
    }

    private List<BsonDocument> read(MongoCollection<BsonDocument> collection, String field, Stream<String> values) {
        return read(collection.find(and(in(field, values.toList()), position)));
    }

    private static List<BsonDocument> read(FindIterable<BsonDocument> found) {
        return found.projection(FIELDS).sort(ascending("code")).batchSize(BATCH).into(new ArrayList<>());
    }

    private static Map<String, BsonDocument> byCode(List<BsonDocument> found) {
        return found.stream().collect(toMap(ProjectAnswers::code, it -> it));
    }

    static Stream<BsonDocument> participations(BsonDocument project) {
        return project.getArray("participations").stream().map(BsonValue::asDocument);
    }

    static String organisation(BsonDocument participation) {
        return participation.getString("organisation").getValue();
    }

    static String code(BsonDocument stored) {
        return stored.getString("code").getValue();
    }

    /**
     * Projects and what stands below them.
     *
     * @param indicators by the code of the project
     * @param statements the first one of each indicator
     */
    record ProjectData(
            List<BsonDocument> projects,
            Map<String, BsonDocument> organisations,
            Map<String, List<BsonDocument>> indicators,
            Map<String, BsonDocument> statements) {}
}
