package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qadam.mongo.StoredStatement.MORE_THAN_THIRTY;
import static org.qadam.mongo.StoredStatement.read;
import static org.qadam.mongo.StoredStatement.stating;
import static org.qadam.mongo.StoredStatement.written;

import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.qadam.statement.Statement;

class UnreadableRecordTests {

    @Test
    void anUnknownSubtypeIsNamed() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getDocument("figure").put("is", new BsonString("Guessed"));

        assertThatThrownBy(() -> read(stored, Statement.class))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContainingAll("Statement", "\"Guessed\" is not a subtype of Figure", "Absent", "Stated");
    }

    @Test
    void aViolatedRuleIsNamed() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getArray("citations").clear();

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage("Statement: citations must not be empty: cite at least one source");
    }

    @Test
    void aViolatedRuleOfANestedRecordIsNamed() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getArray("citations").get(0).asDocument().put("source", new BsonString(" "));

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage("Citation: a citation needs the code of its source; source is blank");
    }

    @Test
    void aMissingListIsReported() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.remove("disaggregation");

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage("Statement: the component disaggregation is missing");
    }

    @Test
    void aMissingNumberIsReported() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.remove("version");

        assertThatThrownBy(() -> read(stored, Statement.class))
                .hasMessage(
                        "Statement: one of these components is missing: version, disaggregation, preferred, citations, missing");
    }

    @Test
    void aMissingComponentThatTheRecordDoesNotCheckIsReported() {
        var stored = written(stating(MORE_THAN_THIRTY));
        stored.getArray("missing").get(0).asDocument().remove("field");

        assertThatThrownBy(() -> read(stored, Statement.class)).hasMessage("Missing: the component field is missing");
    }
}
