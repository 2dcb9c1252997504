package org.qadam.facts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.qadam.shared.Figure;
import org.qadam.shared.PeriodCode;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Configures the YAML reader of the first data set. Unknown fields and duplicate keys are errors. {@link RecordForm} finds
 * missing fields.
 */
final class FactsFormat {

    private FactsFormat() {}

    static ObjectMapper mapper() {
        return YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                // A missing version is read as 0, and a missing boolean as false.
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(
                        List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .addModule(values())
                .build();
    }

    private static SimpleModule values() {
        return new SimpleModule()
                .addDeserializer(Figure.class, new FigureDeserializer())
                .addDeserializer(PeriodCode.class, new PeriodCodeDeserializer());
    }
}
