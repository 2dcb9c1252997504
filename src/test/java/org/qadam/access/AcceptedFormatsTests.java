package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

/** Tests the choice of a format by the header Accept. */
class AcceptedFormatsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                               | application/json                  | false
            */*                                                                | application/json                  | false
            application/*                                                      | application/json                  | false
            application/json                                                   | application/json                  | false
            application/json;charset=utf-8                                     | application/json                  | false
            application/json;profile=x                                         | application/json                  | false
            APPLICATION/JSON                                                   | application/json                  | false
            application/graphql-response+json                                  | application/graphql-response+json | false
            application/graphql-response+json, */*                             | application/graphql-response+json | false
            */*, application/graphql-response+json                             | application/json                  | false
            application/graphql-response+json;q=0.9, application/json          | application/json                  | false
            application/json;q=0.9, application/graphql-response+json          | application/graphql-response+json | false
            application/json;q=0, */*                                          | application/graphql-response+json | false
            application/json;q=0                                               |                                   | false
            application/graphql-response+json; charset=utf-8, application/json | application/graphql-response+json | false
            text/event-stream                                                  |                                   | true
            text/event-stream;charset=utf-8                                    |                                   | true
            text/*                                                             |                                   | true
            text/event-stream;q=0                                              |                                   | false
            text/event-stream;q=0, */*                                         | application/json                  | false
            text/event-stream;q=0.1, application/json                          | application/json                  | true
            application/json, text/event-stream                                | application/json                  | true
            text/event-stream, application/json                                | application/json                  | true
            text/event-stream, application/json;q=0                            |                                   | true
            text/event-stream, */*                                             | application/json                  | true
            application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed | application/graphql-response+json | true
            text/html                                                          |                                   | false
            text/html, application/xml, image/png                              |                                   | false
            """)
    void choosesByQualityAndOrder(@Nullable String header, @Nullable String json, boolean stream) {
        var formats = new AcceptedFormats(MediaType.parseMediaTypes(header));

        assertThat(formats.json().map(MediaType::toString)).isEqualTo(Optional.ofNullable(json));
        assertThat(formats.stream()).isEqualTo(stream);
    }
}
