package org.qadam.graphql;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Converts GraphQL requests and responses from and to JSON. Refuses a number or boolean where a string is required, and
 * writes numbers without exponents.
 */
final class GraphQlMessageConverter extends JacksonJsonHttpMessageConverter {

    GraphQlMessageConverter(JsonMapper json) {
        super(strict(json)
                .rebuild()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .withCoercionConfig(
                        LogicalType.Textual,
                        it -> it.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withConfigOverride(Map.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build());
    }

    /** Returns a mapper that refuses an object with the same key twice, because readers differ in which value they take. */
    static JsonMapper strict(JsonMapper json) {
        return json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Returns an answer as JSON. */
    byte[] toJson(Map<String, Object> answer) {
        return getMapper().writeValueAsBytes(answer);
    }

    @Override
    protected void writeInternal(
            Object object, ResolvableType type, HttpOutputMessage output, @Nullable Map<String, Object> hints)
            throws IOException {
        if (object instanceof JsonAnswer answer) {
            output.getHeaders().setContentLength(answer.json().length);
            output.getBody().write(answer.json());
        } else {
            super.writeInternal(object, type, output, hints);
        }
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        Object request = parse(type, message, hints);
        if (request == null) {
            throw new HttpMessageNotReadableException("the request body is null; send a JSON object", message);
        }
        return request;
    }

    private @Nullable Object parse(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        try {
            return super.read(type, message, hints);
        } catch (HttpMessageNotReadableException e) {
            if (e.getCause() instanceof StreamReadException it) {
                throw new ServerWebInputException(
                        "The request body is not valid JSON from line %d, column %d on. Send JSON like {\"query\": \"{ me { subject } }\"}."
                                .formatted(
                                        it.getLocation().getLineNr(),
                                        it.getLocation().getColumnNr()),
                        null,
                        e);
            }
            throw e;
        }
    }
}
